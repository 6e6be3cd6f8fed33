import { Module } from '@nestjs/common';
import { GeographyResolver } from './areas/geography.resolver';
import { GeographyService } from './areas/geography.service';
import { BoundaryController } from './boundaries/boundary.controller';
import { BoundaryResolver } from './boundaries/boundary.resolver';
import { BoundaryService } from './boundaries/boundary.service';
import { KatoImport } from './kato/kato-import.service';
import { PlacementResolver } from './placements/placement.resolver';
import { PlacementService } from './placements/placement.service';

@Module({
  controllers: [BoundaryController],
  providers: [
    ...[GeographyService, GeographyResolver, KatoImport, BoundaryService, BoundaryResolver],
    ...[PlacementService, PlacementResolver],
  ],
  exports: [GeographyService, KatoImport, BoundaryService, PlacementService],
})
export class GeographyModule {}
