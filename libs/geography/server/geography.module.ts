import { Module } from '@nestjs/common';
import { GeographyResolver } from './areas/geography.resolver';
import { GeographyService } from './areas/geography.service';

@Module({ providers: [GeographyService, GeographyResolver], exports: [GeographyService] })
export class GeographyModule {}
