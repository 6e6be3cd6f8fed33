import { Module } from '@nestjs/common';
import { GeographyResolver } from './areas/geography.resolver';
import { GeographyService } from './areas/geography.service';
import { KatoImport } from './kato/kato-import.service';

@Module({
  providers: [GeographyService, GeographyResolver, KatoImport],
  exports: [GeographyService, KatoImport],
})
export class GeographyModule {}
