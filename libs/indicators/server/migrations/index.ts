import { AllowExchangedVintages1747000760000 } from './allow-exchanged-vintages';
import { CreateFigures1747000400000 } from './create-figures';
import { VersionIndicatorSettings1747000700000 } from './version-indicator-settings';

export const indicatorsMigrations = [
  CreateFigures1747000400000,
  VersionIndicatorSettings1747000700000,
  AllowExchangedVintages1747000760000,
];
