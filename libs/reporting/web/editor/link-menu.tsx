import { IconLink } from '@tabler/icons-react';
import { Button, Dropdown, Field } from '@qadam/ui';
import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import { useText } from '../text';
import { writeOn } from './go-on-writing';

const isAddress = (text: string): boolean => /^(https?:\/\/|mailto:)[^\s<>"]+$/iu.test(text);

/** Makes the chosen words a link, changes it, takes it away. */
export const LinkMenu = ({ editor }: { readonly editor: Editor }) => {
  const t = useText();
  return (
    <Dropdown
      label={t('editor.tools.link')}
      buttonLabel={t('editor.tools.link')}
      buttonClass="q-icon-button"
      button={<IconLink size={18} />}
      panelClass="r-link"
    >
      {(close) => <LinkForm editor={editor} close={close} />}
    </Dropdown>
  );
};

const LinkForm = ({ editor, close }: { readonly editor: Editor; readonly close: () => void }) => {
  const t = useText();
  const before = (editor.getAttributes('link') as { href?: string }).href ?? '';
  const [address, setAddress] = useState(before);
  const [isTried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isAddress(address.trim())) return;
    close();
    const chain = writeOn(editor).extendMarkRange('link');
    if (editor.state.selection.empty && before === '')
      chain
        .insertContent({
          type: 'text',
          text: address.trim(),
          marks: [{ type: 'link', attrs: { href: address.trim() } }],
        })
        .run();
    else chain.setLink({ href: address.trim() }).run();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Field
        label={t('editor.address')}
        type="url"
        value={address}
        placeholder="https://"
        problem={isTried && !isAddress(address.trim()) ? t('editor.addressProblem') : undefined}
        onChange={(event) => setAddress(event.target.value)}
      />
      <div className="r-buttons">
        <Button kind="main" type="submit">
          {t('editor.linkIt')}
        </Button>
        {before !== '' && (
          <Button
            onClick={() => {
              close();
              writeOn(editor).extendMarkRange('link').unsetLink().run();
            }}
          >
            {t('editor.unlink')}
          </Button>
        )}
      </div>
    </form>
  );
};
