# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of headroom-cli for bash: commands and options as the program itself lists them.
_headroom_cli() {
  local word=${COMP_WORDS[COMP_CWORD]} help
  if [ "$COMP_CWORD" = 1 ]; then
    help=$(headroom-cli --help 2>/dev/null | sed -n 's/^  \([a-z][a-z-]*\)  .*/\1/p')
  elif [[ $word == -* ]]; then
    help=$(headroom-cli "${COMP_WORDS[1]}" --help 2>/dev/null | grep -o -- '--[a-z][a-z-]*')
  else
    compopt -o default
    COMPREPLY=()
    return
  fi
  mapfile -t COMPREPLY < <(compgen -W "$help" -- "$word")
}
complete -F _headroom_cli headroom-cli
