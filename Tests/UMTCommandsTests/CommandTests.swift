import ArgumentParser
import Foundation
import Testing
import UMTAPI
import UMTDomain

@testable import UMTCommands

@Suite struct CommandTests {
    private static let list = ["municipality", "list", "--as-of", "2015-01-01", "--region", "midt-troms"]

    @Test func `in a pipe a table is TSV to the letter`() async throws {
        let run = await (try Town(demo: false)).umt(Self.list)
        #expect(run.status == 0)
        #expect(run.remarks == "")
        let rows = run.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            rows == [
                "nummer\tnavn\tsikkerhet\tfra\ttil og med\tble del av\tkilde",
                "1922\tBardu\tsikkert\t…/2015-01-01\t\t\tS1; S4",
                "1929\tBerg\tsikkert\t…/2015-01-01\t2019-12-31\tsenja\tS1; slått sammen 2020-01-01",
                "1926\tDyrøy\tsikkert\t…/2015-01-01\t\t\tS1; S4",
                "1931\tLenvik\tsikkert\t…/2015-01-01\t2019-12-31\tsenja\tS1; slått sammen 2020-01-01",
                "1924\tMålselv\tsikkert\t…/2015-01-01\t\t\tS1; S4",
                "1925\tSørreisa\tsikkert\t…/2015-01-01\t\t\tS1; S4",
                "1928\tTorsken\tsikkert\t…/2015-01-01\t2019-12-31\tsenja\tS1; slått sammen 2020-01-01",
                "1927\tTranøy\tsikkert\t…/2015-01-01\t2019-12-31\tsenja\tS1; slått sammen 2020-01-01",
                "",
            ])
    }

    @Test func `on a terminal a table fits, and what is unknown is said beside it`() async throws {
        let town = try await Town(demo: false)
        let run = await town.umt(
            ["municipality", "list", "--as-of", "2020-06-01", "--region", "MT"], width: 60)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 9)
        #expect(lines.allSatisfy { $0.count <= 60 })
        #expect(lines[0].hasPrefix("nummer  navn "))
        #expect(lines[1].allSatisfy { $0 == "─" })
        #expect(run.remarks.hasPrefix("5 er sikre, 2 ligger i et tidsrom"))
    }

    @Test(arguments: [
        (["municipality", "list", "--as-of", "2024-03-01"], ["kommune", "liste", "--as-of", "2024-03-01"]),
        (["municipality", "participants"], ["kommune", "deltakere"]),
        (["region", "facts"], ["region", "fakta"]),
        (["body", "list"], ["organ", "liste"]), (["member", "list"], ["medlem", "liste"]),
        (["member", "show", "MT-001"], ["medlem", "vis", "MT-001"]), (["seat", "list"], ["plass", "liste"]),
        (["term", "list"], ["valgperiode", "liste"]), (["mandate", "list"], ["verv", "liste"]),
        (["coordinator", "list"], ["koordinator", "liste"]), (["training", "list"], ["opplæring", "liste"]),
        (["meeting", "list"], ["møte", "liste"]), (["case", "list"], ["sak", "liste"]),
        (["briefing"], ["møtegrunnlag"]), (["whoami"], ["hvem"]), (["record"], ["journal"]),
        (["holiday", "list"], ["fridag", "liste"]), (["ladder"], ["stige"]),
        (
            ["deadline", "2026-04-01", "--working-days", "15"],
            ["svarfrist", "2026-04-01", "--working-days", "15"]
        ),
    ])
    func `a Norwegian verb does what the English one does`(english: [String], norwegian: [String])
        async throws
    {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let (one, other) = (await town.umt(english, token: token), await town.umt(norwegian, token: token))
        #expect(one.status == 0)
        #expect(one.output.count > 20)
        #expect(other.output == one.output)
        #expect(other.status == one.status)
    }

    @Test func `every verb has a Norwegian name of its own beside its brothers`() {
        func check(_ verb: any ParsableCommand.Type) {
            let subcommands = verb.configuration.subcommands
            let names = subcommands.flatMap {
                [$0.configuration.commandName ?? ""] + $0.configuration.aliases
            }
            #expect(Set(names).count == names.count, "\(names)")
            for subcommand in subcommands {
                let same: Set = ["region", "plan"]
                let name = subcommand.configuration.commandName ?? ""
                #expect(same.contains(name) != !subcommand.configuration.aliases.isEmpty, "\(name)")
                check(subcommand)
            }
        }
        check(Tool.self)
    }

    @Test(arguments: [
        ["municipality", "list", "--as-of", "2020-06-01"], ["plan"], ["member", "show", "MT-001"],
        ["case", "list"], ["promise", "list"], ["ledger", "list"], ["plan", "progress"],
        ["plan", "evaluation", "midterm"], ["briefing"], ["whoami"], ["call", "listFacts"],
    ])
    func `with --json there is one JSON document and nothing else`(arguments: [String]) async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        let flag = arguments.first == "call" ? [] : ["--json"]
        let run = await town.umt(arguments + flag, token: token, width: 40)
        #expect(run.status == 0)
        #expect(try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8)) != .null)
        #expect(run.output.split(separator: "\n").count == 1)
        #expect(run.remarks == "" || run.remarks.hasPrefix("ETag"))
    }

    @Test func `how it went is told by the exit status, and why on the other channel`() async throws {
        let town = try await Town()
        let coordinator = try await town.token(.regionalCoordinator)
        let mayor = try await town.token(.mayor, "kommune-senja")
        let appoint = [
            "call", "giveMandate", "seat=umt-senja-girl", "person=MT-006", "from=2026-01-01", "basis=1/26",
        ]
        for (status, token, arguments) in [
            (0, coordinator, ["member", "list"]), (3, coordinator, ["member", "show", "MT-999"]),
            (3, coordinator, ["seat", "list", "--region", "nowhere"]),
            (4, nil, ["member", "list", "--region", "MT"]),
            (4, "umt_wrong", ["member", "list"]), (4, mayor, ["member", "list"]), (5, coordinator, appoint),
            (5, coordinator, ["call", "changePerson", "person=MT-001", "birthYear=2009"]),
            (6, coordinator, ["member", "add", "Ida", "--born", "1800", "--municipality", "senja"]),
            (6, coordinator, ["call", "listMandates", "asOf=2026-02-30"]),
            (64, nil, ["member", "list", "--as-off"]),
            (64, nil, ["municipality", "list", "--as-of", "2026-02-30"]), (64, nil, ["bakery"]),
            (64, nil, ["member", "show"]), (64, nil, ["member", "list", "--lang", "de"]),
        ] as [(Int32, String?, [String])] {
            let run = await town.umt(arguments, token: token)
            #expect(run.status == status, "\(arguments)")
            #expect(run.remarks.isEmpty == (status == 0), "\(arguments)")
            #expect(run.output.isEmpty == (status != 0), "\(arguments)")
        }
    }

    @Test func `people are spoken to in bokmål, or in English when they say so`() async throws {
        let town = try await Town(demo: false)
        let norwegian = await town.umt(["member", "list", "--region", "MT"])
        let english = await town.umt(["member", "list", "--region", "MT", "--lang", "en"])
        #expect(norwegian.remarks.hasPrefix("Du må logge inn"))
        #expect(english.remarks.hasPrefix("Sign in"))
        #expect(await town.umt(Self.list + ["--lang=en"]).output.hasPrefix("number\tname\tcertainty"))
        #expect(await town.umt(["--help", "--lang", "en"]).output.contains("Exit statuses:"))
        #expect(await town.umt(["--help"]).output.contains("Utgangsstatus:"))
    }

    @Test func `every verb can tell how it is used, in both languages`() async throws {
        let town = try await Town(demo: false)
        func paths(_ verb: any ParsableCommand.Type, _ path: [String]) -> [[String]] {
            [path]
                + verb.configuration.subcommands.flatMap {
                    paths($0, path + [$0.configuration.commandName ?? ""])
                }
        }
        let all = paths(Tool.self, [])
        #expect(all.count > 50)
        for path in all {
            for language in ["nb", "en"] {
                let run = await town.umt(path + ["--help", "--lang", language])
                #expect(run.status == 0)
                #expect(!run.output.contains(/help\.[a-z]/), "\(path)")
            }
        }
    }
}
