package import UMTDomain

extension API {
    package static let freezeBriefing = Endpoint<FreezeBriefing, FrozenBriefingView>(
        "freezeBriefing", .post, "/regions/{region}/briefings", .signedIn,
        "Freeze the briefing for a joint meeting: from now on it reads the same, whatever happens")
    package static let listBriefings = Endpoint<ListBriefings, FrozenBriefingList>(
        "listBriefings", .get, "/regions/{region}/briefings", .signedIn,
        "List the frozen briefings with their editions and hashes")
    package static let readFrozenBriefing = Endpoint<ReadFrozenBriefing, Document>(
        "readFrozenBriefing", .get, "/regions/{region}/briefings/{id}", .signedIn,
        "Read a frozen briefing: the very bytes that the hash is of, or as HTML or plain text",
        media: BriefingFormat.allCases.map(\.mediaType))
    package static let makeBriefingLink = Endpoint<MakeBriefingLink, BriefingLinkView>(
        "makeBriefingLink", .post, "/regions/{region}/briefings/{id}/links", .signedIn,
        "Make a permanent link to a frozen briefing for somebody without an account")
    package static let listBriefingLinks = Endpoint<ListBriefingLinks, BriefingLinkList>(
        "listBriefingLinks", .get, "/regions/{region}/briefings/{id}/links", .signedIn,
        "List the links to a frozen briefing, without their secrets")
    package static let endBriefingLink = Endpoint<EndBriefingLink, BriefingLinkView>(
        "endBriefingLink", .post, "/regions/{region}/briefing-links/{id}/end", .signedIn,
        "End a link to a frozen briefing", makes: false)
    package static let readLinkedBriefing = Endpoint<ReadLinkedBriefing, Document>(
        "readLinkedBriefing", .get, "/briefing-links/{token}", .open,
        "Read the frozen briefing that a permanent link leads to",
        media: BriefingFormat.allCases.map(\.mediaType))

    static let frozenBriefings = [
        freezeBriefing.row, listBriefings.row, readFrozenBriefing.row, makeBriefingLink.row,
        listBriefingLinks.row, endBriefingLink.row, readLinkedBriefing.row,
    ]
}

/// What a frozen briefing is read as; JSON, which the hash is of, when nobody says.
package enum BriefingFormat: String, CaseIterable, Sendable, Codable {
    case json, html, text

    package var mediaType: String {
        switch self {
        case .json: "application/json"
        case .html: "text/html; charset=utf-8"
        case .text: "text/plain; charset=utf-8"
        }
    }

    package var ending: String { self == .text ? "txt" : rawValue }
}

package struct FreezeBriefing: Wire {
    package let region: String
    /// The id or the day of the joint meeting; the next one when left out.
    package let meeting: String?

    package init(region: String, meeting: String? = nil) { (self.region, self.meeting) = (region, meeting) }

    package static var example: FreezeBriefing {
        FreezeBriefing(region: "midt-troms", meeting: "2026-11-26")
    }
}

package struct ListBriefings: Wire {
    package let region: String
    package init(region: String) { self.region = region }
    package static var example: ListBriefings { ListBriefings(region: "midt-troms") }
}

package struct ReadFrozenBriefing: Wire {
    package let region: String
    package let id: BriefingID
    package let format: BriefingFormat?

    package init(region: String, id: BriefingID, format: BriefingFormat? = nil) {
        (self.region, self.id, self.format) = (region, id, format)
    }

    package static var example: ReadFrozenBriefing {
        ReadFrozenBriefing(region: "midt-troms", id: .example, format: .html)
    }
}

package struct BriefingEditionView: Wire {
    package let number: Int
    package let madeOn: CivilDate
    package let cause: BriefingEdition.Cause
    /// Of the JSON, in hexadecimal; it stays when the bytes have given way to a newer edition.
    package let sha256: String
    package let isKept: Bool

    package init(_ edition: BriefingEdition) {
        (number, madeOn, cause) = (edition.number, edition.madeOn, edition.cause)
        (sha256, isKept) = (edition.hash.hexadecimal, edition.isKept)
    }

    package static var example: BriefingEditionView {
        BriefingEditionView(
            BriefingEdition(
                number: 1, madeOn: .example, cause: .frozen, hash: [UInt8](repeating: 15, count: 32),
                isKept: true))
    }
}

package struct FrozenBriefingView: Wire {
    package let id: BriefingID
    package let meeting: BriefingMeetingView
    package let asOf: CivilDate
    package let editions: [BriefingEditionView]

    package init(_ briefing: FrozenBriefing) {
        (id, meeting, asOf) = (briefing.id, BriefingMeetingView(briefing.meeting), briefing.asOf)
        editions = briefing.editions.map(BriefingEditionView.init)
    }

    private init() { (id, meeting, asOf, editions) = (.example, .example, .example, [.example]) }

    package static var example: FrozenBriefingView { FrozenBriefingView() }
}

package struct FrozenBriefingList: Wire {
    /// Newest first.
    package let briefings: [FrozenBriefingView]
    package init(_ briefings: [FrozenBriefingView]) { self.briefings = briefings }
    package static var example: FrozenBriefingList { FrozenBriefingList([.example]) }
}
