import { Module } from '@nestjs/common';
import { OfficialImport } from './official/official-import.service';

@Module({ providers: [OfficialImport], exports: [OfficialImport] })
export class FrameworkModule {}
