import { Choice, Dropdown } from '../floating';
import { PlaceLink } from '../i18n';
import { useUiText } from '../i18n/ui-text';
import { IconUserCircle } from '../icons';
import type { SignedInPerson } from './navigation';

export interface PersonMenuProps {
  readonly person: SignedInPerson | null;
  readonly onSignOut: () => void;
  /** Where one signs in: a place without language. */
  readonly signInPlace: string;
}

/** Who is signed in, and the way out; or the way in. */
export const PersonMenu = ({ person, onSignOut, signInPlace }: PersonMenuProps) => {
  const t = useUiText();
  if (!person)
    return (
      <PlaceLink to={signInPlace} className="q-sign-in">
        {t('person.signIn')}
      </PlaceLink>
    );
  return (
    <Dropdown
      align="end"
      label={t('person.menu', { name: person.name })}
      buttonClass="q-person"
      buttonLabel={t('person.menu', { name: person.name })}
      button={
        <>
          <IconUserCircle size={20} stroke={1.6} />
          <span>{person.name}</span>
        </>
      }
    >
      {(close) => (
        <>
          <div className="q-panel-note">
            <span className="q-person-name">{person.name}</span>
            {person.role}
          </div>
          <Choice
            onChoose={() => {
              close();
              onSignOut();
            }}
          >
            {t('person.signOut')}
          </Choice>
        </>
      )}
    </Dropdown>
  );
};
