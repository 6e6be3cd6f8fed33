import { useServerData } from '@qadam/ui';
import { useNavigate, useLocation } from 'react-router';
import { VoiceDocumentsDocument } from '../documents/documents.generated';

/** Goes to the document that stands before or after this one in the queue. */
export const useToDocument = (id: string): ((step: number) => void) => {
  const { data } = useServerData(VoiceDocumentsDocument, {});
  const go = useNavigate();
  const { pathname } = useLocation();
  return (step) => {
    const documents = data?.voiceDocuments ?? [];
    const at = documents.findIndex((each) => each.id === id);
    const next = at < 0 ? undefined : documents[at + step];
    if (next) void go(pathname.replace(/\/documents\/\d+$/u, `/documents/${next.id}`));
  };
};
