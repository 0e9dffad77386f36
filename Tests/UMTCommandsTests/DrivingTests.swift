import Foundation
import Testing
import UMTDomain

@Suite struct DrivingTests {
    @Test func `from the roads to the calendar, in either language`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        for road in [
            ["vei", "sett", "senja", "sørreisa", "30", "--km", "27", "--source", "Kjørt i oktober"],
            ["road", "set", "sorreisa", "bardu", "60", "--km", "66", "--source", "Kjørt i oktober"],
        ] {
            let set = await town.umt(road, token: token)
            #expect(set.status == 0, "\(set.remarks)")
        }
        let approved = await town.umt(
            [
                "sjåfør", "godkjenn", "MT-090", "senja", "--from", "2026-01-01", "--until", "2027-01-01",
                "--basis", "Sak 14/26", "--by", "Kultursjefen",
            ], token: token)
        #expect(approved.status == 0 && approved.output.contains("2026-12-31"), "\(approved.remarks)")
        let ask = ["--to", "Bardu", "--by", "10:00", "--rider", "MT-001,MT-033", "--car", "MT-090:4"]
        let plan = await town.umt(
            ["kjøring", "plan", "--day", "2026-12-05", "--ore-per-km", "500"] + ask, token: token)
        #expect(plan.status == 0, "\(plan.remarks)")
        let lines = plan.output.split(separator: "\n")
        #expect(lines.count == 5 && lines[1].hasPrefix("1\t08:30\tsenja\t\tstarter: "))
        #expect(lines[2] == "1\t08:30\tsenja\t1\tNordlys Sommerfugl (MT-001)\t")
        #expect(lines[4] == "1\t10:00\tbardu\t2\tframme\t90")
        #expect(plan.remarks.contains("senja: 1 passasjerer, 45 minutter én vei, 232,50 kr"))
        let listed = await town.umt(["drive", "list", "--json"], token: token)
        let id = try #require((listed.json["plans"] as? [[String: Any]])?.first?["id"] as? String)
        let anew = await town.umt(
            ["drive", "plan", "--replace", id, "--max-ride", "90", "--lang", "en"] + ask, token: token)
        #expect(anew.status == 0 && anew.remarks.contains("edition 2"), "\(anew.remarks)")
        let calendar = await town.umt(["kjøring", "kalender", id, "--out", "k.ics"], token: token)
        let file = String(decoding: try #require(calendar.written["k.ics"]), as: UTF8.self)
        #expect(file.hasPrefix("BEGIN:VCALENDAR\r\n") && file.contains("SEQUENCE:1\r\n"))
        #expect(file.contains("DTSTART:20261205T073000Z\r\n") && !file.contains("Sommerfugl"))
        #expect(await town.umt(["drive", "remove", id], token: token).status == 0)
        #expect(await town.umt(["drive", "show", id], token: token).status == 3)
    }

    @Test func `what is typed wrongly is told so`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let ask = ["drive", "plan", "--day", "2026-12-05", "--to", "bardu", "--rider", "MT-001"]
        for (rest, status) in [
            (["--by", "10", "--car", "MT-090:4"], Int32(64)), (["--by", "10:00", "--car", "MT-090"], 64),
            (["--by", "10:00", "--car", "MT-090:fire"], 64), (["--by", "10:00", "--car", "MT-090:4"], 6),
        ] {
            #expect(await town.umt(ask + rest, token: token).status == status, "\(rest)")
        }
        let none = await town.umt(ask + ["--by", "10:00", "--car", "MT-090:4"], token: token)
        #expect(none.remarks == "Ingen ført vei går mellom senja og bardu; før en med umt road set.\n")
        #expect(await town.umt(["vei", "fjern", "senja", "bardu"], token: token).status == 3)
        let same = await town.umt(["vei", "sett", "senja", "senja", "5", "--source", "x"], token: token)
        #expect(same.status == 6)
    }
}
