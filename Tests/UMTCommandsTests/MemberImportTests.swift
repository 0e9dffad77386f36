import Foundation
import Testing
import UMTDomain

@Suite struct MemberImportTests {
    private let bad = """
        navn;fødselsår;kommune;organ;fra\r
        Tiril Havblikk;2010;Senja;ungdomsrad-senja;2026-02-02\r
        "Åse; Ørn";20x8;Senja;;\r
        Kari Kråkefot;2009;Ukjent;;\r
        Per Perlemor;2009;senja;ungdomsrad-senja;2026-02-30\r

        """

    @Test func `a file with one fault stores nothing and names line and column`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let before = await town.umt(["member", "list"], token: token).output
        let run = await town.umt(
            ["member", "import", "m.csv"], token: token, files: ["m.csv": Data(bad.utf8)])
        #expect(run.status == 6)
        let lines = run.output.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
        #expect(lines.dropFirst().map { $0[1] } == ["ny", "feil", "feil", "feil"])
        #expect(lines[2][5].hasPrefix("fødselsår: "))
        #expect(lines[3][5].hasPrefix("kommune: "))
        #expect(lines[4][0] == "5" && lines[4][5].hasPrefix("fra: «2026-02-30»"))
        #expect(await town.umt(["member", "list"], token: token).output == before)
    }

    @Test func `the example file goes in once, and the second time every row is the same`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let csv = try Data(contentsOf: Town.root.appendingPathComponent("examples/members.csv"))
        let first = await town.umt(["member", "import", "m.csv"], token: token, files: ["m.csv": csv])
        #expect(first.status == 0)
        #expect(first.remarks.contains("14 nye"))
        let second = await town.umt(
            ["member", "import", "m.csv", "--dry-run"], token: token, files: ["m.csv": csv])
        #expect(second.remarks.contains("14 uendret"))
        let holders = await town.umt(
            ["mandate", "list", "--body", "umt", "--municipality", "5528"], token: token)
        #expect(holders.output.contains("Tordivel Tussmørk"))
    }

    @Test func `a preview and a no leave everything as it was`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let csv = try Data(contentsOf: Town.root.appendingPathComponent("examples/members.csv"))
        let before = await town.umt(["member", "list"], token: token).output
        #expect(
            await town.umt(["member", "import", "m.csv", "--dry-run"], token: token, files: ["m.csv": csv])
                .status == 0)
        let no = await town.umt(
            ["member", "import", "m.csv"], token: token, files: ["m.csv": csv], answer: false)
        #expect(no.status == 2)
        #expect(await town.umt(["member", "list"], token: token).output == before)
    }

    @Test func `a municipal coordinator imports into the own municipality and nowhere else`() async throws {
        let town = try await Town()
        let token = try await town.token(.municipalCoordinator, "ungdomsrad-dyroy")
        let other = "navn;fødselsår;kommune\nTiril Havblikk;2010;Senja\n"
        let seat = "navn;fødselsår;kommune;organ;fra\nTiril Havblikk;2010;Dyrøy;ungdomsrad-senja;2026-02-02\n"
        let own = "navn;fødselsår;kommune;organ;plass;fra\nTiril Havblikk;2010;Dyrøy;umt;gutt;2026-02-02\n"
        for (text, status) in [(other, Int32(6)), (seat, 6), (own, 0)] {
            let run = await town.umt(
                ["member", "import", "m.csv"], token: token, files: ["m.csv": Data(text.utf8)])
            #expect(run.status == status, "\(run.output)")
        }
    }
}
