import ArgumentParser
import Foundation
import UMTAPI
import UMTDomain

@testable import UMTCommands

/// The documents that are derived from the code.
enum Generated {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("docs")

    static let all: [(name: String, text: @Sendable () throws -> String)] = [
        ("openapi.json", { String(decoding: try OpenAPI.bytes(), as: UTF8.self) }),
        ("api.md", { api() }),
        ("cli.md", { cli() }),
        ("process.md", { process() }),
    ]

    private static func api() -> String {
        var lines = [
            "# The API", "",
            "Derived from the contract table; the same as `/openapi.json` of any server, for people. A field in the path",
            "travels in the path, every other field in the query of a read and the body of a write. **Bold** fields are",
            "required. A field with a media type is the body by itself; the fields beside it travel in the query. Where",
            "a media type stands after the arrow, the answer is a file with a name. A token goes in `Authorization: Bearer …`; operations marked *open* need none. Every POST takes",
            "`Idempotency-Key`; *If-Match* is marked where it is welcome or required. Refusals are",
            "`application/problem+json` with a `code`, and `field` names the one at fault.", "",
            "| operation | asks | fields | access | what it does |", "|---|---|---|---|---|",
        ]
        for row in API.rows {
            let fields = row.otherFields.map { field(of: row, $0) }.joined(separator: ", ")
            let access = [
                row.access == .open ? "open" : "token",
                row.edition == .none ? "" : "If-Match \(row.edition.rawValue)",
            ]
            lines.append(
                "| `\(row.name)` | `\(row.method.rawValue) \(row.path)` | \(fields) | "
                    + "\(access.filter { !$0.isEmpty }.joined(separator: ", ")) | \(row.summary)\(answer(of: row)) |"
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func field(of row: EndpointRow, _ field: Schema.Field) -> String {
        let name = field.isRequired ? "**\(field.name)**" : field.name
        guard let upload = row.upload, upload.field == field.name else { return name }
        let types = upload.mediaTypes.map { "`\($0)`" }.joined(separator: ", ")
        return "\(name) (\(types), at most \(upload.limit >> 20) MiB)"
    }

    private static func answer(of row: EndpointRow) -> String {
        row.isDocument ? " → " + row.media.map { "`\($0)`" }.joined(separator: ", ") : ""
    }

    private static func process() -> String {
        let view = ProcessView(in: .nb)
        let names = Dictionary(view.states.map { ($0.state, $0.name) }) { first, _ in first }
        func list(_ states: [CaseState]) -> String {
            if states.count == names.count { return "*any*" }
            let missing = view.states.map(\.state).filter { !states.contains($0) }
            if missing.count == 1 { return "*any but* \(names[missing[0]] ?? "")" }
            return states.map { names[$0] ?? "" }.joined(separator: ", ")
        }
        var lines = [
            "# The process of a case", "",
            "Derived from the table in `UMTDomain/Process.swift`, which is also what refuses a step; the same as",
            "`umt case process` and `GET /api/v1/process`. States are computed, never set. Time alone leads from *venter på",
            "svar* to *over fristen* and *lenge over fristen*, and from *lovet* to *brutt*.", "",
            "## States", "", "| state | shown as | waits for | steps from here |", "|---|---|---|---|",
        ]
        lines += view.states.map { state in
            let steps = state.steps.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            let party = Texts.word(state.waitsFor.rawValue, in: .nb)
            return "| `\(state.state.rawValue)` | \(state.name) | \(party) | \(steps) |"
        }
        lines += [
            "", "## Steps", "",
            "Every step leaves one sentence in the case's journey. Where it is marked *own*, whoever takes the step writes a",
            "part of it, and everybody may read it once the case is published.", "",
            "| step | from | to | who | the sentence |", "|---|---|---|---|---|",
        ]
        lines += view.steps.map { step in
            let from = step.from.isEmpty ? "*a new case*" : list(step.from)
            let roles = step.roles.map { Texts.word($0.rawValue, in: .nb) }.joined(separator: ", ")
            let own = step.needsSentence ? "*own:* " : ""
            return "| `\(step.step.rawValue)` (\(step.name)) | \(from) | \(step.to.map(list) ?? "*stays*") | "
                + "\(roles) | \(own)\(step.sentences.joined(separator: " / ")) |"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func cli() -> String {
        let head = [
            "# The command line", "",
            "Derived from the program; `umt --help` and `umt VERB --help` say the same, in English with `--lang en`.",
            "",
        ]
        return (head + sections(Tool.self, path: "umt")).joined(separator: "\n") + "\n"
    }

    private static func sections(_ command: any ParsableCommand.Type, path: String) -> [String] {
        let help = Tool.helpMessage(for: command, columns: 100)
        let alias = command.configuration.aliases.first.map { " (\($0))" } ?? ""
        let own = [
            "## \(path)\(alias)", "", "```text", help.trimmingCharacters(in: .whitespacesAndNewlines), "```",
            "",
        ]
        return own
            + command.configuration.subcommands.flatMap {
                sections($0, path: "\(path) \($0.configuration.commandName ?? "")")
            }
    }
}
