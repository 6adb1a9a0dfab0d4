import type { Command } from '../commands.ts';

export const command: Command = async () => 0;
