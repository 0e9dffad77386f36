import Foundation
import Testing
import UMTDomain

@testable import UMTCommands

@Suite struct BriefingTests {
    @Test func `the briefing counts from the last joint meeting and gives overdue answers their age`()
        async throws
    {
        let town = try await Town()
        let run = await town.umt(
            ["briefing", "--json"], token: try await town.token(.mayor, "kommune-senja"))
        #expect(run.json["since"] as? String == "2026-06-04")
        #expect(run.json["start"] as? String == "joint-meeting")
        let senja = try part("senja", run)
        let overdue = try #require((senja["overdueAsks"] as? [[String: Any]])?.first)
        #expect(overdue["number"] as? String == "MT-2026-3")
        #expect(overdue["daysLate"] as? Int == 51)
        #expect(try part("malselv", run)["raised"] as? Int == 1)
        let late = (try part("sorreisa", run))["overdueAsks"] as? [[String: Any]]
        #expect(late?.first?["daysLate"] as? Int == 143)
    }

    @Test func `a briefing for an earlier day tells what was known then`() async throws {
        let town = try await Town()
        let token = try await town.token(.reader)
        let then = await town.umt(["briefing", "--as-of", "2026-06-03", "--json"], token: token)
        #expect(then.json["since"] as? String == "2025-11-20")
        #expect(try part("bardu", then)["broken"] as? Int == 1)
        let before = await town.umt(["briefing", "--as-of", "2026-05-15", "--json"], token: token)
        #expect(try part("bardu", before)["broken"] as? Int == 0)
        #expect(try part("sorreisa", then)["overdue"] as? Int == 0)
    }

    @Test func `vacant seats follow the register`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let before = try seats("dyroy", await town.umt(["briefing", "--json"], token: token))
        let csv = try Data(contentsOf: Town.root.appendingPathComponent("examples/members.csv"))
        #expect(
            await town.umt(["member", "import", "m.csv"], token: token, files: ["m.csv": csv]).status == 0)
        let after = try seats("dyroy", await town.umt(["briefing", "--json"], token: token))
        #expect((before["vacantSeats"] as? Int ?? 0) - (after["vacantSeats"] as? Int ?? 0) == 4)
        #expect((after["trainingGaps"] as? Int ?? 0) - (before["trainingGaps"] as? Int ?? 0) == 4 * 4)
    }

    @Test func `a few members are told as fewer than five`() async throws {
        let town = try await Town()
        let run = await town.umt(["briefing", "--json"], token: try await town.token(.mayor))
        let shown = try ["members", "trained"].flatMap { field in
            try #require(run.json["representation"] as? [[String: Any]]).compactMap { $0[field] as? String }
        }
        #expect(shown.contains("<5") && shown.contains("–"))
        #expect(!shown.contains { ["1", "2", "3", "4"].contains($0) })
    }

    @Test func `the briefing names no person`() async throws {
        let town = try await Town()
        let token = try await town.token(.mayor)
        let people = await town.umt(["member", "list"], token: try await town.token(.regionalCoordinator))
        let names = people.output.split(separator: "\n").dropFirst().map { $0.split(separator: "\t")[1] }
        #expect(names.count > 20)
        for format in ["json", "html", "text"] {
            let run = await town.umt(["briefing", "--format", format], token: token)
            #expect(run.status == 0)
            for name in names { #expect(!run.output.contains(name)) }
        }
    }

    @Test func `a briefing is frozen, listed, linked to, read again and written to a file`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        #expect(await town.umt(["meeting", "add", "fellesmote", "2026-11-26"], token: token).status == 0)
        let made = await town.umt(["møtegrunnlag", "frys", "--meeting", "2026-11-26"], token: token)
        #expect(made.status == 0 && made.remarks.contains("SHA-256"))
        let id = made.output.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(await town.umt(["briefing", "freeze"], token: token).status == 5)
        #expect((await town.umt(["briefing", "list"], token: token)).output.contains(id))
        let html = await town.umt(["briefing", "show", "--frozen", id, "--out", "m.html"], token: token)
        let text = String(decoding: try #require(html.written["m.html"]), as: UTF8.self)
        #expect(text.hasPrefix("<!doctype html>") && text.contains("Fellesmøte"))
        let link = await town.umt(["briefing", "link", id, "--for", "Ordføreren"], token: token)
        #expect(link.output.contains("/motegrunnlag/mote_"))
        let links = await town.umt(["briefing", "links", id, "--json"], token: token)
        let held = try #require((links.json["links"] as? [[String: Any]])?.first?["id"] as? String)
        #expect(await town.umt(["briefing", "unlink", held], token: token).status == 0)
        #expect(await town.umt(["briefing", "show", "--frozen", "x"], token: token).status == 3)
    }

    @Test func `a program for PDF is found by its path, and its absence names both`() async throws {
        let town = try await Town()
        let run = await town.umt(["briefing", "--pdf", "m.pdf"], token: try await town.token(.mayor))
        #expect(run.status != 0 && run.written.isEmpty)
        #expect(run.remarks.contains("weasyprint") && run.remarks.contains("chromium"))
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("umt-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let script = Data("#!/bin/sh\nprintf '%%PDF-1.7 ' >\"$2\"\ncat \"$1\" >>\"$2\"\n".utf8)
        let program = folder.appendingPathComponent("weasyprint").path
        _ = FileManager.default.createFile(
            atPath: program, contents: script, attributes: [.posixPermissions: 0o700])
        let printer = PDFPrinter(environment: ["PATH": "/nowhere:\(folder.path)"])
        #expect(String(decoding: try printer.pdf(of: Data("Hei".utf8)), as: UTF8.self) == "%PDF-1.7 Hei")
    }

    private func part(_ key: String, _ run: Town.Run) throws -> [String: Any] {
        try place(key, "parts", run)
    }

    private func seats(_ key: String, _ run: Town.Run) throws -> [String: Any] {
        try place(key, "representation", run)
    }

    private func place(_ key: String, _ list: String, _ run: Town.Run) throws -> [String: Any] {
        let parts = try #require(run.json[list] as? [[String: Any]])
        return try #require(parts.first { $0["municipality"] as? String == key })
    }
}
