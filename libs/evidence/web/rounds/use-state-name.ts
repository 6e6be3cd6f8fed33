import { roundStates } from '@qadam/evidence/domain';
import { useText } from '../text';

/** The state of a round in words; a state that is not known stands for itself. */
export const useStateName = (): ((state: string) => string) => {
  const t = useText();
  return (state) => {
    const known = roundStates.find((each) => each === state);
    return known ? t(`rounds.states.${known}`) : state;
  };
};
