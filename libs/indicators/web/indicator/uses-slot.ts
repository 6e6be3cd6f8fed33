import { type ComponentType, createContext } from 'react';

/**
 * What shows where an indicator is used. The texts that use it belong to another area, which this one does not know:
 * the application fills the place.
 */
export const IndicatorUsesSlot = createContext<ComponentType<{ readonly code: string }> | null>(null);
