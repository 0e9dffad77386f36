import Foundation
import Testing
import UMTDomain

@testable import UMTCommands

/// Where a file goes that a verb got.
@Suite struct DestinationTests {
    @Test func `an answer is written to a file, which is not replaced unasked`() async throws {
        let town = try await Town(demo: false)
        let call = ["call", "listRegions", "--out", "regions.json"]
        let first = await town.umt(call)
        #expect(first.status == 0)
        #expect(first.output == "")
        let bytes = try #require(first.written["regions.json"])
        #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("{"))
        #expect(first.remarks.contains("regions.json"))
        let there = ["regions.json": Data("old".utf8)]
        let second = await town.umt(call, files: there)
        #expect(second.status == 5)
        #expect(second.remarks.contains("--force"))
        #expect(second.written == there)
        #expect(await town.umt(call + ["--force"], files: there).written["regions.json"] == bytes)
    }

    @Test func `the terminal's own files are whole or not there`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("umt-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (console, file) = (Console.terminal(), folder.appendingPathComponent("å.csv"))
        try console.writeFile(file.path, Data([1, 2]), false)
        #expect(throws: Refusal(.fileExists, field: "--out", [file.path])) {
            try console.writeFile(file.path, Data([3]), false)
        }
        #expect(try Data(contentsOf: file) == Data([1, 2]))
        try console.writeFile(file.path, Data([3]), true)
        #expect(try Data(contentsOf: file) == Data([3]))
        let nowhere = folder.appendingPathComponent("none/a.csv").path
        #expect(throws: Refusal(.fileNotWritten, field: "--out", [nowhere])) {
            try console.writeFile(nowhere, Data([1]), false)
        }
    }
}
