import { nowhere } from '../../model/finding.ts';
import { finding } from '../../text/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { commandWords } from '../../text/words/help.ts';
import { localeLanguage } from '../args/choose-language.ts';
import { type ExitCode, codeOfFindings } from '../args/exit-code.ts';
import { globalOptions, optionEntries } from '../args/options.ts';
import type { Command, CommandCall, CommandEntry } from '../command.ts';
import { factsOfCommand } from '../output/choose-formats.ts';
import { print } from '../output/print.ts';
import { printFindings } from '../output/print-findings.ts';

/** The shells that a completion is written for. */
const shells: Readonly<Record<string, (commands: readonly CommandEntry[]) => string>> = {
  bash,
  zsh,
  fish,
  powershell,
};

/** `plan-check completion`: prints a script that has a shell complete commands, options, formats and file names. */
export function completionOf(commands: readonly CommandEntry[]): { readonly command: Command } {
  return { command: (call) => complete(commands, call) };
}

async function complete(
  commands: readonly CommandEntry[],
  { world, args, options }: CommandCall,
): Promise<ExitCode> {
  const [name = ''] = args;
  const script = Object.hasOwn(shells, name) ? shells[name] : undefined;
  const expected = Object.keys(shells);
  const findings =
    script === undefined
      ? [finding('usage/unknown-shell', { name, nearest: nearestName(name, expected), expected }, nowhere)]
      : await print(script(commands), world);
  await printFindings(findings, world, options, options.language ?? localeLanguage(world));
  return codeOfFindings(findings, options.strict);
}

/** The options of a command as they are typed: `--plan`. */
function flagsOf({ options }: CommandEntry): readonly string[] {
  return [...options, ...globalOptions].map((name) => optionEntries[name].flags.split(' ')[0] ?? '');
}

const namesOf = (commands: readonly CommandEntry[]): string => commands.map(({ name }) => name).join(' ');

// A colon of zsh's own words would clash with none of these: they are options, commands and formats.
function bash(commands: readonly CommandEntry[]): string {
  const options = commands.map((entry) => `    ${entry.name}) offered="${flagsOf(entry).join(' ')}" ;;`);
  const formats = commands.map(
    (entry) => `    ${entry.name}) formats="${factsOfCommand(entry).formats.join(' ')}" ;;`,
  );
  return `# plan-check completion bash: put  eval "$(plan-check completion bash)"  into ~/.bashrc
_plan_check() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" offered="" formats=""
  case "\${COMP_WORDS[1]}" in
${options.join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${formats.join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then offered="${namesOf(commands)}"
  elif [ "$before" = --format ]; then offered="$formats"
  elif [ "$before" = --lang ]; then offered="zh en"
  elif [ "$before" = --by ]; then offered="section owner"
  elif [ "\${COMP_WORDS[1]}" = completion ]; then offered="${Object.keys(shells).join(' ')}"
  elif [ "\${current#-}" = "$current" ]; then offered=""
  fi
  COMPREPLY=($(compgen -W "$offered" -- "$current"))
}
complete -o default -F _plan_check plan-check
`;
}

function zsh(commands: readonly CommandEntry[]): string {
  return bash(commands)
    .replace(
      /^.*\n/,
      '# plan-check completion zsh: put  eval "$(plan-check completion zsh)"  into ~/.zshrc\n',
    )
    .replace(
      '_plan_check() {',
      'autoload -U +X compinit && compinit -u\nautoload -U +X bashcompinit && bashcompinit\n_plan_check() {',
    );
}

function fish(commands: readonly CommandEntry[]): string {
  const ofCommand = commands.flatMap((entry) => {
    const seen = `__fish_seen_subcommand_from ${entry.name}`;
    const { formats } = factsOfCommand(entry);
    return [
      `complete -c plan-check -n __fish_use_subcommand -f -a ${entry.name} -d '${quoted(commandWords[entry.name]?.en ?? '')}'`,
      ...[...entry.options, ...globalOptions].map((name) => {
        const { flags } = optionEntries[name];
        const values = flags.startsWith('--format')
          ? ` -x -a '${formats.join(' ')}'`
          : flags.includes(' ')
            ? ' -r'
            : '';
        return `complete -c plan-check -n '${seen}' -l ${(flags.split(' ')[0] ?? '').slice(2)}${values}`;
      }),
    ];
  });
  return [
    '# plan-check completion fish: plan-check completion fish > ~/.config/fish/completions/plan-check.fish',
    ...ofCommand,
    `complete -c plan-check -n '__fish_seen_subcommand_from completion' -f -a '${Object.keys(shells).join(' ')}'`,
    '',
  ].join('\n');
}

function powershell(commands: readonly CommandEntry[]): string {
  const list = (words: readonly string[]): string => `@(${words.map((word) => `'${word}'`).join(', ')})`;
  const options = commands.map((entry) => `    '${entry.name}' = ${list(flagsOf(entry))}`);
  const formats = commands.map((entry) => `    '${entry.name}' = ${list(factsOfCommand(entry).formats)}`);
  return `# plan-check completion powershell: add the output to the file that $PROFILE names
Register-ArgumentCompleter -Native -CommandName plan-check -ScriptBlock {
  param($current, $ast, $position)
  $options = @{
${options.join('\n')}
  }
  $formats = @{
${formats.join('\n')}
  }
  $typed = @($ast.CommandElements | ForEach-Object { $_.ToString() })
  $command = if ($typed.Count -gt 1) { $typed[1] } else { '' }
  $before = if ($current -eq '') { $typed[-1] } elseif ($typed.Count -gt 1) { $typed[-2] } else { '' }
  $offered = if ($before -eq '--format') { $formats[$command] }
    elseif ($before -eq '--lang') { @('zh', 'en') }
    elseif ($command -eq 'completion') { ${list(Object.keys(shells))} }
    elseif ($options.ContainsKey($command)) { $options[$command] }
    else { ${list(commands.map(({ name }) => name))} }
  $offered | Where-Object { $_ -like "$current*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function quoted(text: string): string {
  return text.replaceAll("'", String.raw`\'`);
}
