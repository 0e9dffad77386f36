import Foundation
import Testing
import UMTDomain

@testable import UMTCommands

/// The joint meeting of the assembly and the mayors.
@Suite struct JointMeetingTests {
    @Test func `the assembly's members have their places, and nothing is voted on`() async throws {
        let town = try await Town()
        let token = try await town.token(.regionalCoordinator)
        func umt(_ arguments: String...) async -> Town.Run { await town.umt(arguments, token: token) }
        let meeting = "fellesmote-2026-11-20"
        _ = await umt("meeting", "add", "fellesmote", "2026-11-20")
        _ = await umt("meeting", "add-item", meeting, "--title", "Nattbuss")
        #expect(await umt("meeting", "show", meeting).output.contains("MT-003"))
        #expect(await umt("meeting", "absent", meeting, "MT-005", "--reason", "Syk").status == 0)
        #expect(await umt("meeting", "present", meeting).status == 0)
        let vote = await umt("meeting", "decide", meeting, "1", "--decision", "Ja.", "--unanimous")
        #expect(vote.status == 5 && vote.remarks.contains("Det stemmes ikke i fellesmote"))
        let noted = await umt(
            "meeting", "decide", meeting, "1", "--state", "noted", "--decision", "Alle svarer innen jul.")
        #expect(noted.status == 0)
        let guest = await umt("møte", "gjest", meeting, "ordfører", "--municipality", "senja")
        #expect(guest.output.contains("Andre til stede: ordfører (senja)"))
        _ = await umt("meeting", "guest", meeting, "ordfører", "--municipality", "senja")
        _ = await umt("meeting", "guest", meeting, "Rådmann")
        #expect(await umt("meeting", "guest", meeting, "Rådmann", "--remove").status == 0)
        #expect(await umt("meeting", "guest", meeting, "Rådmann", "--remove").status == 6)
        let mayor = await umt(
            "meeting", "ask-to-speak", meeting, "1", "--role", "ordfører", "--municipality", "senja")
        #expect(mayor.status == 0)
        #expect(await umt("meeting", "ask-to-speak", meeting, "1", "MT-003").output.contains("2. "))
        let read = await umt("meeting", "minutes", meeting)
        #expect(read.status == 0, "\(read.remarks)")
        let minutes = String(decoding: read.bytes, as: UTF8.self)
        #expect(minutes.contains("Tatt til orientering: Alle svarer innen jul."))
        #expect(minutes.contains("Andre til stede\n---------------\n  ordfører (senja)\n"))
        #expect(minutes.contains("har ikke krav om vedtaksførhet"))
        #expect(!minutes.contains("ikke vedtaksført") && !minutes.contains("Ingen er ført som til stede"))
    }
}
