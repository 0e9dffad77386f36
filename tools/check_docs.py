#!/usr/bin/env python3
"""Checks every Markdown file of the repository against what is really there.

Links and anchors lead somewhere, JSON blocks parse, and the commands of `sh` blocks exist with the options they
are given. The programs are asked themselves, so they must have been built. Prints one line for each fault.
"""

import json
import pathlib
import re
import shlex
import subprocess
import sys
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
BIN = ROOT / ".build/debug"
SHELL = {"sh", "bash", "shell", "console"}
LINK = re.compile(r"!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
faults = []


def fault(path, line, text):
    faults.append(f"{path.relative_to(ROOT)}:{line}: {text}")


def documents():
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"],
        cwd=ROOT, check=True, capture_output=True).stdout.decode()
    return sorted(path for name in listed.split("\0") if name and (path := ROOT / name).exists())


def read(path):
    """The prose of a file, line by line; its fenced blocks as (language, first line, lines); a fence left open."""
    prose, blocks, fence = [], [], None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        mark = re.match(r"\s*(```+|~~~+)\s*(\S*)", line)
        if fence and mark and mark[1].startswith(fence) and not mark[2]:
            fence = None
        elif fence:
            blocks[-1][2].append(line)
        elif mark:
            fence = mark[1]
            blocks.append((mark[2].lower(), number + 1, []))
        else:
            prose.append((number, line))
    return prose, blocks, fence


def anchors(path):
    """The anchors that GitHub gives the headings of a file."""
    found, seen = set(), {}
    for _, line in read(path)[0]:
        heading = re.match(r"#{1,6}\s+(.*?)\s*#*$", line)
        if not heading:
            continue
        text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading[1]).lower()
        slug = re.sub(r"[^\w\- ]", "", text).replace(" ", "-")
        count = seen.get(slug, 0)
        seen[slug] = count + 1
        found.add(f"{slug}-{count}" if count else slug)
    return found


def check_links(path, prose):
    for number, line in prose:
        for target in LINK.findall(re.sub(r"`[^`]*`", "", line)):
            if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:", target):
                continue
            name, _, anchor = urllib.parse.unquote(target).partition("#")
            goal = (path.parent / name).resolve() if name else path
            if not goal.exists():
                fault(path, number, f"{name} is not there")
            elif anchor and goal.suffix == ".md" and anchor not in anchors(goal):
                fault(path, number, f"{goal.relative_to(ROOT)} has no heading #{anchor}")


def check_json(path, first, lines):
    try:
        json.loads("\n".join(lines))
    except ValueError as error:
        fault(path, first, f"the JSON does not parse: {error}")


def program(name):
    """The program's own account of its verbs and options."""
    dump = subprocess.run([BIN / name, "--experimental-dump-help"], capture_output=True, timeout=60)
    return json.loads(dump.stdout)["command"]


def make_targets():
    return set(re.findall(r"^([a-z][\w-]*):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def operations():
    contract = ROOT / "docs/openapi.json"
    paths = json.loads(contract.read_text(encoding="utf-8"))["paths"] if contract.exists() else {}
    return {operation["operationId"] for path in paths.values() for operation in path.values()}


def commands(lines):
    """The simple commands of a block as (line within it, words), without assignments and prompts.

    Where the quotes of a line do not match, there are no words.
    """
    start, joined = 0, ""
    for offset, line in enumerate(lines):
        start = offset if not joined else start
        joined += line.rstrip("\\") if line.endswith("\\") else line
        if line.endswith("\\"):
            continue
        lexer = shlex.shlex(re.sub(r"^\s*\$ ", "", joined), posix=True, punctuation_chars=True)
        lexer.whitespace_split, joined = True, ""
        words = []
        try:
            read_words = [*lexer, ";"]
        except ValueError:
            yield start, None
            continue
        for word in read_words:
            if re.fullmatch(r"[();<>|&]+", word):
                if words:
                    yield start, words
                words = []
            elif words or not re.match(r"[A-Z_]+=", word):
                words.append(word)


def check_command(words, tree):
    """The fault of a command line of ours, if it has one."""
    here, rest = tree, words[1:]
    while rest:
        word = rest.pop(0)
        if word.startswith("-") and word not in ("-", "--"):
            option = find_option(here, word.partition("=")[0])
            if option is None:
                return f"{here['commandName']} has no option {word}"
            if option["kind"] == "option" and "=" not in word and rest:
                rest.pop(0)
        elif here.get("subcommands"):
            verb = next((v for v in here["subcommands"] if word in [v["commandName"], *v.get("aliases", [])]), None)
            if verb is None:
                return f"{here['commandName']} has no verb {word}"
            here = verb
    return None


def find_option(verb, word):
    for argument in verb.get("arguments", []):
        for name in argument.get("names") or []:
            if word == ("--" if name["kind"] == "long" else "-") + name["name"]:
                return argument
    return None


def check_shell(path, first, lines, trees, targets, known):
    for offset, words in commands(lines):
        if words is None:
            fault(path, first + offset, "the quotes do not match")
            continue
        name, text = words[0].rsplit("/", 1)[-1], None
        if name in trees:
            text = check_command(words, trees[name])
            named = words[2] if words[1:2] == ["call"] and len(words) > 2 else None
            if known and named and re.fullmatch(r"[a-z]+[A-Z]\w*", named) and named not in known:
                text = f"there is no operation {named}"
        elif name == "make":
            missing = [word for word in words[1:] if re.fullmatch(r"[a-z][\w-]*", word) and word not in targets]
            text = f"there is no make {missing[0]}" if missing else None
        if text:
            fault(path, first + offset, text)


def check_import_table():
    path = ROOT / "docs/architecture.md"
    table = r"^\| module \| ours \| from outside \|\n\|[-|]+\n\| `\w+` \|"
    if not path.exists() or not re.search(table, path.read_text("utf-8"), re.MULTILINE):
        faults.append("docs/architecture.md: the import table is missing")


def main():
    trees = {name: program(name) for name in ("umt", "umtd")}
    targets, known, paths = make_targets(), operations(), documents()
    count = 0
    for path in paths:
        prose, blocks, fence = read(path)
        check_links(path, prose)
        if fence:
            fault(path, blocks[-1][1] - 1, "the block is never closed")
        for language, first, lines in blocks:
            count += 1
            if language == "json":
                check_json(path, first, lines)
            elif language in SHELL:
                check_shell(path, first, lines, trees, targets, known)
    check_import_table()
    print("\n".join(faults) if faults else f"{len(paths)} documents and {count} blocks hold.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
