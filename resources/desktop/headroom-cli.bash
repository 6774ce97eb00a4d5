# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of headroom-cli for bash: commands, commands of commands and options, as the program's own help lists them.
_headroom_cli_commands() { # of a help text
  sed -n '/^Subcommands:$/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p' <<<"$1"
}

_headroom_cli() {
  local word=${COMP_WORDS[COMP_CWORD]} help commands offered before i
  local -a path=()
  help=$(headroom-cli --help 2>/dev/null)
  commands=$(_headroom_cli_commands "$help")
  for ((i = 1; i < COMP_CWORD; i++)); do
    before=${COMP_WORDS[i]}
    grep -qxF -e "$before" <<<"$commands" || break
    path+=("$before")
    help=$(headroom-cli "${path[@]}" --help 2>/dev/null)
    commands=$(_headroom_cli_commands "$help")
  done
  if [[ $word == -* ]]; then
    offered=$(sed -n '/^Options:$/,/^$/s/^  \(-[a-zA-Z],\)\{0,1\}\(--[a-z][a-z-]*\).*/\2/p' <<<"$help")
  elif [[ -n $commands && ${#path[@]} -eq $((COMP_CWORD - 1)) ]]; then
    offered=$commands
  else
    compopt -o default # names of files
    COMPREPLY=()
    return
  fi
  mapfile -t COMPREPLY < <(compgen -W "$offered" -- "$word")
}
complete -F _headroom_cli headroom-cli
