import {
  IconFileText,
  IconHome2,
  IconInbox,
  IconMap2,
  IconMessages,
  IconSettings,
  IconTargetArrow,
} from '@tabler/icons-react';
import type { NavigationItem } from '@qadam/ui';
import { useAccount } from '@qadam/identity/web';
import { useText } from './text';

/** The sections of the house that this person has a use for, in the order in which they stand. */
export const useNavigation = (): readonly NavigationItem[] => {
  const t = useText();
  const { account, holds } = useAccount();
  const all: readonly NavigationItem[] = [
    { id: 'overview', to: '/', label: t('sections.overview'), icon: IconHome2, goKey: 'KeyO' },
    { id: 'work', to: '/work', label: t('sections.work'), icon: IconInbox, goKey: 'KeyW' },
    { id: 'goals', to: '/goals', label: t('sections.goals'), icon: IconTargetArrow, goKey: 'KeyG' },
    { id: 'regions', to: '/regions', label: t('sections.regions'), icon: IconMap2, goKey: 'KeyR' },
    { id: 'voices', to: '/voices', label: t('sections.voices'), icon: IconMessages, goKey: 'KeyV' },
    { id: 'reviews', to: '/reviews', label: t('sections.reviews'), icon: IconFileText, goKey: 'KeyE' },
    { id: 'admin', to: '/admin', label: t('sections.admin'), icon: IconSettings, goKey: 'KeyA' },
  ];
  return all.filter(({ id }) =>
    id === 'work' ? account !== null : id === 'admin' ? holds('administrator') : true,
  );
};
