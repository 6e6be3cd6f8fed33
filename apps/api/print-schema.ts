import 'reflect-metadata';
import { printApiSchema } from './schema';

process.stdout.write(await printApiSchema());
