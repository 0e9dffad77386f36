import Foundation
import Testing

@Suite struct DocumentsTests {
    @Test(arguments: Generated.all.map(\.name))
    func `a generated document says what the code says`(name: String) throws {
        let text = try #require(Generated.all.first { $0.name == name }).text()
        let file = Generated.folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["UMT_WRITE_DOCS"] == "1" {
            try Data(text.utf8).write(to: file)
        }
        let stored = try String(contentsOf: file, encoding: .utf8)
        #expect(stored == text, "docs/\(name) is out of date: run make docs")
    }
}
