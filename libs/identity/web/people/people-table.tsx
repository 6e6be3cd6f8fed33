import { DataTable, EmptyState, FailureState, Skeleton, useServerData } from '@qadam/ui';
import { useState } from 'react';
import { useText } from '../text';
import { AddPerson } from './add-person';
import { PeopleDocument } from './people.generated';

/** Everyone with an account, and the way to add one. */
export const PeopleTable = () => {
  const t = useText();
  const { data, error, again } = useServerData(PeopleDocument, {});
  const [isAdding, setIsAdding] = useState(false);
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton />;
  const areaNames = new Map(data.areas.map(({ code, name }) => [code, name]));
  return (
    <>
      {isAdding ? (
        <AddPerson
          areas={data.areas}
          onDone={(isAdded) => {
            setIsAdding(false);
            if (isAdded) again();
          }}
        />
      ) : (
        <p>
          <button type="button" className="q-button" onClick={() => setIsAdding(true)}>
            {t('people.add')}
          </button>
        </p>
      )}
      <DataTable
        caption={t('people.caption')}
        rows={data.allPeople}
        rowId={({ id }) => id}
        initialOrder={{ column: 'name', direction: 'ascending' }}
        empty={<EmptyState title={t('people.empty')} />}
        columns={[
          {
            id: 'name',
            title: t('people.name'),
            isRowName: true,
            sortKey: ({ name }) => name,
            cell: ({ name, isDemo }) => (
              <>
                {name} {isDemo && <span className="q-mark">{t('people.demo')}</span>}
              </>
            ),
          },
          {
            id: 'email',
            title: t('people.email'),
            sortKey: ({ email }) => email,
            cell: ({ email }) => email,
          },
          {
            id: 'roles',
            title: t('people.roles'),
            cell: ({ grants }) =>
              grants
                .map(({ role, areaCode }) =>
                  t('people.roleIn', {
                    role: t(`role.${role}`),
                    area: areaCode ? (areaNames.get(areaCode) ?? areaCode) : t('people.everywhere'),
                  }),
                )
                .join('; '),
          },
        ]}
      />
    </>
  );
};
