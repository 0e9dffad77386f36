import Foundation

/// One thing that happened: who (a key), what, to which thing, and the words that tell it.
///
/// The record is insert-only. Words can be erased; then the digest in the chain stays and the words are empty.
package struct Event: Hashable, Sendable {
    package let id: EventID
    package let moment: Moment
    package let actor: ActorID
    package let deed: Deed
    package let subject: Subject
    package let words: [String: String]

    package init(
        id: EventID, moment: Moment, actor: ActorID, deed: Deed, subject: Subject, words: [String: String]
    ) {
        self.id = id
        self.moment = moment
        self.actor = actor
        self.deed = deed
        self.subject = subject
        self.words = words
    }

    /// What an event is about, as kind and id.
    package struct Subject: Hashable, Sendable {
        package enum Kind: String, CaseIterable, Sendable, Codable {
            case memberImport
            case region, body, plan, person, seat, mandate, term, post, training, youthCase, meeting, grant
            case contact, function, right, moneyGrant, election, dispensation
            case subscription, ledgerEntry
            case hearing, youthInput
            case driving
            case webhook
        }

        package let kind: Kind
        package let id: Int64

        package init(kind: Kind, id: Int64) {
            self.kind = kind
            self.id = id
        }
    }

    /// JSON with its keys in order, so that the same words have the same digest.
    package func wordsAsText() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(words), as: UTF8.self)
    }

    package static func words(_ text: String?) -> [String: String] {
        guard let text else { return [:] }
        return (try? JSONDecoder().decode([String: String].self, from: Data(text.utf8))) ?? [:]
    }
}

/// An event with its place and hash in the chain of its region.
package struct SealedEvent: Hashable, Sendable {
    package let position: Int
    package let hash: [UInt8]
    package let event: Event

    package init(position: Int, hash: [UInt8], event: Event) {
        self.position = position
        self.hash = hash
        self.event = event
    }
}

/// The last position of a chain, and the hash that covers everything up to it.
package struct ChainHead: Hashable, Sendable {
    package let position: Int
    package let hash: [UInt8]

    package init(position: Int, hash: [UInt8]) {
        self.position = position
        self.hash = hash
    }
}

extension [UInt8] {
    /// In hexadecimal, small letters.
    package var hexadecimal: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}

package typealias EventID = Identifier<Event>
