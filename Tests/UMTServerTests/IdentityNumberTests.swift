import Foundation
import Testing
import UMTAPI
import UMTDomain

/// No field of any change takes a national identity number, however it is written.
@Suite struct IdentityNumberTests {
    /// Nobody's: an invented one with check digits that hold, plain and as people disguise it.
    private static let plain = "17050910016"
    private static let forms = [
        plain, "170509\u{2011}10016", "1 7 0 5 0 9 / 1 0 0 1 6", "5705\u{200B}0910190",
    ]

    @Test func `the numbers of this test are ones that are refused`() {
        for form in Self.forms { #expect(NationalIdentityNumber.isHidden(in: form), "\(form)") }
    }

    @Test(arguments: forms)
    func `every text field of every change refuses a number, and nothing of it is stored`(form: String)
        async throws
    {
        let world = try await World()
        var refused: Set<String> = []
        for row in API.rows where !row.isRead {
            let aim = try #require(Aim.all[row.name])
            for place in Self.places(in: row) {
                var fields = world.fields(of: aim)
                fields[place.field] = place.value(form)
                let answer = await world.ask(
                    row, fields, edition: aim.edition, as: "regional-coordinator")
                let isSeen = answer.code == Refusal.Code.nationalIdentityNumber.rawValue
                if isSeen { refused.insert(place.name) }
                let isPreview = row.name == "startImport"
                #expect(
                    [400, 403, 404, 409, 422].contains(answer.status) || isPreview,
                    "\(row.name) \(place.name): \(answer.status)")
            }
        }
        let known: Set = [
            "name", "number", "basis", "reason", "title", "text", "sentence", "publicTitle", "asks[]",
        ]
        #expect(known.subtracting(refused) == [])
        #expect(try Self.files(holding: form, in: world.hall.folder) == [])
    }

    @Test(arguments: ["17050910016", "170509-10016", "retry-17050910016"])
    func `a key may be made of any digits, and none of it is stored`(key: String) async throws {
        let hall = try await Hall()
        func meet() async -> Hall.Answer {
            await hall.post(
                Hall.home + "/meetings", as: "regional-coordinator",
                #"{"body":"fellesmote","day":"2026-11-20"}"#, ["Idempotency-Key": key])
        }
        let first = await meet()
        let again = await meet()
        #expect(first.status == 201 && again.status == 201 && first.bytes == again.bytes)
        #expect(try Self.files(holding: key, in: hall.folder) == [])
    }

    /// The files under the folder that hold the text.
    static func files(holding text: String, in folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { name in
            let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
            return bytes.range(of: Data(text.utf8)) != nil
        }
    }

    /// A place in the body where text stands: a field, an item of a list, a field of an item.
    private struct Place: Sendable {
        let field: String
        let name: String
        let value: @Sendable (String) -> JSONValue
    }

    private static func places(in row: EndpointRow) -> [Place] {
        row.otherFields.flatMap { field in
            if field.name == row.upload?.field ?? "file" { return columns(isRaw: row.upload != nil) }
            return texts(in: field.schema).map { place in
                Place(field: field.name, name: field.name + place.name, value: place.value)
            }
        }
    }

    // A file carries text in its columns; as a body of its own it is not written as JSON.
    private static func columns(isRaw: Bool) -> [Place] {
        ["navn", "nummer", "vedtak"].map { column in
            Place(field: "file", name: column) { text in
                let cells = ["navn": "Ida Prøve", "nummer": "MT-777", "vedtak": "1/26"].merging([column: text]
                ) {
                    $1
                }
                let file = """
                    nummer;navn;fødselsår;kommune;organ;plass;fra;vedtak
                    \(cells["nummer"] ?? "");\(cells["navn"] ?? "");2010;senja;umt;gutt;2026-08-01;\(cells["vedtak"] ?? "")

                    """
                return .string(isRaw ? file : Data(file.utf8).base64EncodedString())
            }
        }
    }

    private typealias Filling = @Sendable (String) -> JSONValue

    /// Where text stands in a value of that shape, and the value with a text there.
    private static func texts(in schema: Schema) -> [(name: String, value: Filling)] {
        switch schema {
        case .string:
            let itself: Filling = { .string($0) }
            return [("", itself)]
        case .integer, .number, .boolean: return []
        case .array(let item):
            return texts(in: item).map { place in
                let value: Filling = { .array([place.value($0)]) }
                return ("[]" + place.name, value)
            }
        case .object(_, let fields):
            let others = Dictionary(uniqueKeysWithValues: fields.map { ($0.name, plain(of: $0.schema)) })
            return fields.flatMap { field in
                texts(in: field.schema).map { place in
                    let value: Filling = { .object(others.merging([field.name: place.value($0)]) { $1 }) }
                    return ("." + field.name + place.name, value)
                }
            }
        }
    }

    private static func plain(of schema: Schema) -> JSONValue {
        switch schema {
        case .string(let format, _, let values):
            .string(values?.first ?? (format == "date" ? "2026-11-01" : "x"))
        case .integer, .number: .integer(1)
        case .boolean: .bool(true)
        case .array(let item): .array([plain(of: item)])
        case .object(_, let fields):
            .object(Dictionary(uniqueKeysWithValues: fields.map { ($0.name, plain(of: $0.schema)) }))
        }
    }
}
