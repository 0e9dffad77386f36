import Foundation
import Testing
import UMTAPI
import UMTDomain

@testable import UMTCommands

/// `umt call`, which is derived from the contract.
@Suite struct CallTests {
    @Test func `everything in the contract can be called by name`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator, person: "MT-090")
        for row in API.rows {
            let run = await town.umt(["call", row.name], token: token)
            let needed = row.input.fields.filter { $0.isRequired && $0.name != "region" }
            if row.isRead, needed.isEmpty {
                #expect(run.status == 0, "\(row.name)")
            } else {
                // What is missing, or the edition, is told by name; nothing is done.
                #expect([5, 6].contains(run.status), "\(row.name) \(run.remarks)")
            }
        }
    }

    @Test func `fields are given as text, and lists as JSON`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let raised = await town.umt(
            [
                "call", "raiseCase", "council=ungdomsrad-senja", "title=Buss = frihet",
                #"asks=["Buss","Lys"]"#, "draft=true",
            ], token: token)
        #expect(raised.status == 0)
        #expect(raised.json["title"] as? String == "Buss = frihet")
        #expect((raised.json["asks"] as? [Any])?.count == 2)
        #expect(raised.remarks.hasPrefix("ETag: \"1-"))
        for (fields, said) in [
            (["titel=Buss"], "titel"), (["title"], "asOf=2024-03-01"), (["asks=Buss"], "asks"),
            (["draft=ja"], "draft"),
        ] {
            let run = await town.umt(["call", "raiseCase"] + fields, token: token)
            #expect(run.status == 6)
            #expect(run.remarks.contains(said))
        }
    }

    @Test func `a slip in the name is met with the right one`() async throws {
        let town = try await Town()
        let run = await town.umt(["call", "readPlam", "--region", "MT"])
        #expect(run.status == 3)
        #expect(run.remarks.contains("readPlan"))
        let far = await town.umt(["call", "bakery", "--region", "MT"])
        #expect(far.status == 3)
        #expect(!far.remarks.contains("mente du"))
    }

    @Test func `what needs no region asks for none`() async throws {
        let town = try await Town(demo: false)
        for arguments in [["call", "--list"], ["call", "listRegions"]] {
            let run = await town.umt(arguments)
            #expect(run.status == 0, "\(arguments)")
        }
        #expect(await town.umt(["call", "readPlam"]).remarks != "")
        #expect(await town.umt(["region", "list"]).status == 0)
    }

    @Test func `the same key again gets the same answer, whatever order the fields travel in`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let call = [
            "call", "addPerson", "name=Ida", "birthYear=2009", "municipality=senja", "--once", "k-1",
        ]
        var answers: Set<String> = []
        for _ in 0..<20 {
            let run = await town.umt(call, token: token)
            #expect(run.status == 0, "\(run.remarks)")
            answers.insert(run.output)
        }
        #expect(answers.count == 1)
    }
}
