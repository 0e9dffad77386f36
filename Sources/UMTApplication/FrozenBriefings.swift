import Crypto
import Foundation
package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// Freezes the briefing for a joint meeting as it reads today. Refuses a second one for that meeting, and one for
    /// no meeting that is known of.
    package func freezeBriefing(_ ask: FreezeBriefing, _ call: Call) async throws -> FrozenBriefingView {
        try await changing(ask.region, .keepBriefings, call) { [ids] shelf, _ in
            guard let meeting = try shelf.jointMeeting(ask.meeting, from: call.today) else {
                throw Refusal(.noMeetingAhead, field: "meeting", [Body.Kind.jointMeeting.rawValue])
            }
            let day = min(call.today, meeting.day)
            let id: BriefingID = ids.mint()
            try shelf.keep(id, of: meeting, asOf: day)
            try keep(
                try shelf.briefing(for: meeting, on: day, today: call.today), as: 1, .frozen, of: id,
                meeting.id, shelf, call)
            return FrozenBriefingView(try shelf.frozenBriefing(id))
        }
    }

    package func listBriefings(_ ask: ListBriefings, _ call: Call) throws -> FrozenBriefingList {
        try reading(ask.region, .readBriefing, call) { shelf, _ in
            FrozenBriefingList(try shelf.frozenBriefings().map(FrozenBriefingView.init))
        }
    }

    package func readFrozenBriefing(_ ask: ReadFrozenBriefing, _ call: Call) throws -> Document {
        try reading(ask.region, .readBriefing, call) { shelf, _ in
            try document(ask.id, ask.format ?? .json, shelf, call)
        }
    }

    /// Makes a link for somebody without an account. Its secret is in this answer and nowhere else.
    package func makeBriefingLink(_ ask: MakeBriefingLink, _ call: Call) async throws -> BriefingLinkView {
        let holder = try Words.checked(ask.holder, field: "holder", limit: 120)
        let token = Token.fresh("mote")
        return try await changing(ask.region, .keepBriefings, call) { [ids] shelf, _ in
            let briefing = try shelf.frozenBriefing(ask.id)
            let link = BriefingLink(id: ids.mint(), briefing: briefing.id, holder: holder, made: call.now)
            try shelf.keep(link, hash: Token.hash(token))
            try keepEvent(briefing.meeting.id, ["link": "made"], shelf, call)
            return BriefingLinkView(link, token: token)
        }
    }

    package func listBriefingLinks(_ ask: ListBriefingLinks, _ call: Call) throws -> BriefingLinkList {
        try reading(ask.region, .keepBriefings, call) { shelf, _ in
            let briefing = try shelf.frozenBriefing(ask.id)
            return BriefingLinkList(try shelf.briefingLinks(to: briefing.id).map { BriefingLinkView($0) })
        }
    }

    package func endBriefingLink(_ ask: EndBriefingLink, _ call: Call) async throws -> BriefingLinkView {
        try await changing(ask.region, .keepBriefings, call) { shelf, _ in
            let link = try shelf.briefingLink(ask.id)
            if link.ended != nil { throw Refusal(.linkOver) }
            try shelf.end(link, at: call.now)
            let briefing = try shelf.frozenBriefing(link.briefing)
            try keepEvent(briefing.meeting.id, ["link": "ended"], shelf, call)
            return BriefingLinkView(try shelf.briefingLink(ask.id))
        }
    }

    /// What the link leads to. Refuses a link that is not, or no longer, good.
    package func readLinkedBriefing(_ ask: ReadLinkedBriefing, _ call: Call) throws -> Document {
        try store.read { house in
            guard let found = try house.briefingLink(hash: Token.hash(ask.token)) else {
                throw Refusal(.noSuchLink, field: "token")
            }
            if found.link.ended != nil { throw Refusal(.linkOver) }
            let shelf = house.shelf(of: try house.region(found.region))
            return try document(found.link.briefing, ask.format ?? .json, shelf, call)
        }
    }

    /// Takes the names of these people out of the frozen briefings and reports that hold them: a new edition, dated today.
    func takeOut(
        _ people: [Person], of shelf: Shelf, _ cause: BriefingEdition.Cause, _ call: Call
    ) throws {
        try takeOutOfReports(people, of: shelf, cause, call)
        let names = NameGuard(people.map(\.name))
        for briefing in try shelf.frozenBriefings() {
            let view = try BriefingView(frozen: try shelf.bytes(of: briefing.id))
            guard view.texts.contains(where: names.names) else { continue }
            let next = (briefing.editions.last?.number ?? 0) + 1
            let clean = view.changingTexts { text, _ in names.masked(text) }
            try keep(clean, as: next, cause, of: briefing.id, briefing.meeting.id, shelf, call)
        }
    }

    private func keep(
        _ view: BriefingView, as number: Int, _ cause: BriefingEdition.Cause, of id: BriefingID,
        _ meeting: MeetingID, _ shelf: Shelf, _ call: Call
    ) throws {
        let bytes = try view.frozen()
        let edition = BriefingEdition(
            number: number, madeOn: call.today, cause: cause, hash: Array(SHA256.hash(data: bytes)),
            isKept: true)
        try shelf.keep(edition, bytes, of: id)
        let words = ["edition": String(number), "sha256": edition.hash.hexadecimal]
        try keepEvent(meeting, words, shelf, call)
    }

    private func keepEvent(_ meeting: MeetingID, _ words: [String: String], _ shelf: Shelf, _ call: Call)
        throws
    {
        try shelf.keep(event(.keepBriefings, .meeting, meeting.raw, call, words))
    }

    private func document(
        _ id: BriefingID, _ format: BriefingFormat, _ shelf: Shelf, _ call: Call
    ) throws -> Document {
        let bytes = Data(try shelf.bytes(of: id))
        let day = try shelf.frozenBriefing(id).asOf
        return try BriefingView.document(
            bytes, format, name: "\(shelf.region.key)-\(day)", in: call.language)
    }
}
