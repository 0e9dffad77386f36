import ArgumentParser
import Foundation
import UMTAPI
import UMTClient
import UMTDomain

/// Reaches every endpoint of the contract by name; derived from the table, so nothing is left out.
struct CallVerb: Verb {
    static var configuration: CommandConfiguration { .verb("call", "kall", "call") }
    @OptionGroup var common: Common
    @OptionGroup var destination: Destination
    @Flag(help: .words("help.call.list")) var list = false
    @Option(help: .words("help.ifMatch")) var ifMatch: String?
    @Option(help: .words("help.once")) var once: String?
    @Argument(help: .words("help.call.name")) var name: String?
    @Argument(help: .words("help.call.fields")) var fields: [String] = []

    func run(_ console: Console) async throws {
        guard let name, !list else { return listing(common.language(console)).show(on: console) }
        guard let row = API.row(named: name) else {
            let near = Nearest.match(name, among: API.rows.map(\.name))
            let hint = near.map { Texts.say("say.suggestion", [$0], in: common.language(console)) } ?? ""
            throw Refusal.notFound(.endpoint, name + hint)
        }
        let client = try common.client(console)
        var values = try Dictionary(fields.map { try field($0, row, console) }) { $1 }
        if row.pathFields.contains("region"), values["region"] == nil {
            values["region"] = .string(try await common.region(client, console))
        }
        let reply = try await client.ask(row, values, from: ifMatch, once: once)
        if row.isDocument || destination.out != nil {
            let json = Document(reply.bytes, mediaType: "application/json", name: row.name)
            try destination.take(reply.document ?? json, on: console, in: common.language(console))
        } else {
            console.write(String(decoding: reply.bytes, as: UTF8.self))
        }
        if let tag = reply.tag { console.warn("ETag: \(tag)") }
    }

    private func listing(_ language: Language) -> Page {
        let rows = API.rows.map { row in
            let fields = row.input.fields.map { $0.isRequired ? $0.name : "[\($0.name)]" }
            return [row.name, row.method.rawValue, fields.joined(separator: " "), row.summary]
        }
        return .table(["name", "method", "fields", "about"], rows, in: language)
    }

    // `field=value`; lists and objects are given as JSON, an upload as the path of its file.
    private func field(_ text: String, _ row: EndpointRow, _ console: Console) throws -> (String, JSONValue) {
        guard let equals = text.firstIndex(of: "=") else {
            throw Refusal.badValue(text, wanted: "asOf=2024-03-01")
        }
        let (name, value) = (String(text[..<equals]), String(text[text.index(after: equals)...]))
        guard let field = row.input.fields.first(where: { $0.name == name }) else {
            let known = row.input.fields.map(\.name).joined(separator: ", ")
            throw Refusal(.unknownField, field: name, [Texts.say("say.known", [known], in: Speech.language)])
        }
        if name == row.upload?.field {
            return (name, .string(try console.bytes(of: value).base64EncodedString()))
        }
        switch field.schema {
        case .string: return (name, .string(value))
        default:
            guard let json = try? JSONDecoder().decode(JSONValue.self, from: Data(value.utf8)) else {
                throw Refusal(.wrongType, field: name, [field.schema.kindName])
            }
            return (name, json)
        }
    }
}
