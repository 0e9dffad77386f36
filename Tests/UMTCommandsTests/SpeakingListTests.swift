import Foundation
import Testing
import UMTDomain

@testable import UMTCommands

/// The speaking list of an item, verb by verb.
@Suite struct SpeakingListTests {
    @Test func `the floor goes round, and the list is gone with the approved minutes`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        func umt(_ arguments: String...) async -> Town.Run { await town.umt(arguments, token: token) }
        let meeting = "umt-2026-11-20"
        _ = await umt("meeting", "add", "umt", "2026-11-20", "--title", "UMT")
        #expect(await umt("meeting", "add-item", meeting, "--title", "Nattbuss").status == 0)
        #expect(await umt("meeting", "ask-to-speak", meeting, "1", "MT-012").status == 6)
        #expect(await umt("meeting", "present", meeting).status == 0)

        let sheet = await umt("meeting", "show", meeting).output
        #expect(sheet.contains("MT-003") && sheet.contains("MT-005"))
        for person in ["MT-003", "MT-005"] {
            #expect(await umt("møte", "be-om-ordet", meeting, "1", person).status == 0)
        }
        let twice = await umt("meeting", "ask-to-speak", meeting, "1", "MT-003")
        #expect(twice.status == 5 && twice.remarks.contains("MT-003 står på talerlista allerede"))
        #expect(await umt("meeting", "ask-to-speak", meeting, "1", "--role", "Ordfører").status == 6)
        #expect(await umt("meeting", "ask-to-speak", meeting, "1").status == 6)
        _ = await umt(
            "right", "give", "umt", "speak", "--role", "ordfører", "--source", "Reglement", "--from",
            "2026-01-01")
        let mayor = await umt(
            "meeting", "ask-to-speak", meeting, "1", "--role", "Ordfører", "--municipality", "senja")
        #expect(mayor.output.contains("3. Ordfører (senja)"))
        #expect(await umt("meeting", "ask-to-speak", meeting, "9", "MT-003").status == 3)

        let first = await umt("møte", "neste-taler", meeting, "1")
        #expect(first.output.contains("Har ordet: ") && first.output.contains("MT-003"))
        #expect(await umt("meeting", "withdraw-speaker", meeting, "1", "MT-003").status == 5)
        #expect(await umt("meeting", "withdraw-speaker", meeting, "1", "MT-005").status == 0)
        let last = await umt("meeting", "next-speaker", meeting, "1")
        #expect(last.output.contains("Har ordet: Ordfører (senja)") && last.output.contains("andre 1"))
        #expect(
            await umt("meeting", "next-speaker", meeting, "1").remarks.contains("Ingen står på talerlista"))
        #expect(await umt("member", "export", "MT-003").output.contains("speech_request"))

        _ = await umt("meeting", "decide", meeting, "1", "--state", "noted", "--decision", "Tatt med.")
        #expect(await umt("meeting", "approve", meeting, "--signed-by", "MT-012").status == 0)
        let empty = await umt("meeting", "speakers", meeting, "1").output
        #expect(empty.contains("Ingen står på lista") && !empty.contains("Har ordet"))
        #expect(await umt("meeting", "ask-to-speak", meeting, "1", "MT-005").status == 5)
    }
}
