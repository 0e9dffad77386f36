import Foundation
import Testing

/// The table of `docs/architecture.md` and the imports of `Sources` say the same.
@Suite struct ImportTableTests {
    @Test func `every module has a row of its own`() throws {
        let rows = try ImportTable.rows()
        let modules = try Sources.modules()
        #expect(rows.map(\.module).sorted() == modules)
    }

    @Test func `nothing is imported that the table does not name`() throws {
        for row in try ImportTable.rows() {
            for (name, files) in try Sources.imports(of: row.module) where !row.names.contains(name) {
                Issue.record("\(files.sorted().joined(separator: ", ")) imports \(name)")
            }
        }
    }

    @Test func `the table names nothing that no file imports`() throws {
        for row in try ImportTable.rows() {
            let unused = row.names.subtracting(try Sources.imports(of: row.module).keys)
            #expect(unused.isEmpty, "\(row.module)")
        }
    }

    @Test func `our own modules and those from outside have a column each`() throws {
        let rows = try ImportTable.rows()
        let modules = Set(rows.map(\.module))
        for row in rows {
            #expect(row.ours.isSubset(of: modules), "\(row.module)")
            #expect(row.outside.isDisjoint(with: modules), "\(row.module)")
        }
    }

    @Test(arguments: [
        ("import GRDB", "GRDB"), ("package import UMTDomain", "UMTDomain"),
        ("@preconcurrency public import NIOCore // why", "NIOCore"), ("@_exported import Logging", "Logging"),
        ("@testable internal import UMTStore", "UMTStore"), ("  import struct Foundation.Data", "Foundation"),
        ("private import Crypto.Insecure;", "Crypto"),
    ])
    func `an import is recognised however it is written`(line: String, name: String) {
        #expect(Sources.importedModule(line) == name)
    }

    @Test(arguments: ["// import GRDB", "/// import a file", "let text = \"import GRDB\"", "importMembers()"])
    func `what only looks like an import is none`(line: String) {
        #expect(Sources.importedModule(line) == nil)
    }
}

/// One row of the import table.
private struct ImportTable {
    let module: String
    let ours: Set<String>
    let outside: Set<String>

    var names: Set<String> { ours.union(outside) }

    /// The rows below the heading "The import table".
    static func rows() throws -> [ImportTable] {
        let text = try String(
            contentsOf: Sources.root.appending(path: "docs/architecture.md"), encoding: .utf8)
        let lines = text.components(separatedBy: "\n")
        let heading = try #require(lines.firstIndex(of: "## The import table"))
        let below = lines[(heading + 1)...].prefix { !$0.hasPrefix("#") }
        return below.compactMap { line in
            let cells = line.components(separatedBy: "|").map(names(in:))
            guard cells.count == 5, let module = cells[1].first else { return nil }
            return ImportTable(module: module, ours: Set(cells[2]), outside: Set(cells[3]))
        }
    }

    /// The words between backticks.
    private static func names(in cell: String) -> [String] {
        cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }
}

/// The source files, and what they import.
private enum Sources {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let folder = root.appending(path: "Sources")

    static func modules() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }
            .sorted()
    }

    /// Each imported module with the files that import it.
    static func imports(of module: String) throws -> [String: Set<String>] {
        var imports: [String: Set<String>] = [:]
        let below = folder.appending(path: module)
        let names = try FileManager.default.subpathsOfDirectory(atPath: below.path)
        for name in names where name.hasSuffix(".swift") {
            let text = try String(contentsOf: below.appending(path: name), encoding: .utf8)
            for line in text.components(separatedBy: .newlines) {
                if let imported = importedModule(line) {
                    imports[imported, default: []].insert("\(module)/\(name)")
                }
            }
        }
        return imports
    }

    /// The module of an import declaration; attributes, access levels and the kind of a scoped import are passed over.
    static func importedModule(_ line: String) -> String? {
        let passed: Set<String> = ["package", "public", "internal", "fileprivate", "private"]
        let kinds: Set<String> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
        var words = line.split { $0 == " " || $0 == "\t" || $0 == ";" }[...]
        while let word = words.first, word.hasPrefix("@") || passed.contains(String(word)) {
            words = words.dropFirst()
        }
        guard words.popFirst() == "import" else { return nil }
        if let kind = words.first, kinds.contains(String(kind)) { words = words.dropFirst() }
        return words.first?.split(separator: ".").first.map(String.init)
    }
}
