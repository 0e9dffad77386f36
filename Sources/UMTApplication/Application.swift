import Crypto
import Foundation
package import Logging
import UMTAPI
package import UMTDomain
package import UMTStore

/// What happens: one method per use case, each of which looks, decides and keeps.
package struct Application: Sendable {
    package let store: Store
    package let clock: @Sendable () -> Moment
    package let log: Logger
    let outward: Outward
    /// Whether programs on the house's own network may be told, and without encryption.
    package let allowsPrivateWebhooks: Bool
    let ids = IdentifierSource()
    let progress = Progress()

    package init(
        store: Store, log: Logger, outward: Outward = Outward(), allowsPrivateWebhooks: Bool = false,
        clock: @escaping @Sendable () -> Moment = Moment.now
    ) {
        self.store = store
        self.clock = clock
        self.log = log
        self.outward = outward
        self.allowsPrivateWebhooks = allowsPrivateWebhooks
    }
}

/// One asking: who, when, in which language, from which edition, and under which key of the caller's own.
package struct Call: Sendable {
    package let caller: Caller
    package let now: Moment
    package let language: Language
    /// The edition that the change was made from (`If-Match`).
    package let edition: Int?
    package let once: OnceKey?

    package init(
        caller: Caller, now: Moment, language: Language = .nb, edition: Int? = nil, once: OnceKey? = nil
    ) {
        self.caller = caller
        self.now = now
        self.language = language
        self.edition = edition
        self.once = once
    }

    var today: CivilDate { now.day }

    /// Whom of the people under protection the caller may know of.
    func sight(in shelf: Shelf) -> Sight { caller.sight(in: shelf.region, on: today) }

    /// Refuses a change that was made from another edition than the stored one.
    func check(edition stored: Int, required: Bool = false) throws(Refusal) {
        guard let edition else {
            if required { throw Refusal(.versionRequired, field: "If-Match") }
            return
        }
        if edition != stored { throw Refusal(.stale, field: "If-Match", [String(stored)]) }
    }
}

extension Application {
    /// Reads within one region, on the calling thread.
    func reading<Answer>(
        _ region: String, _ deed: Deed, _ call: Call, _ look: (Shelf, Scope) throws -> Answer
    ) throws -> Answer {
        try store.read { house in
            let region = try house.region(region)
            return try look(house.shelf(of: region), try call.caller.scope(for: deed, in: region))
        }
    }

    /// Changes within one region. A call with a key gets the answer that the same key got before.
    func changing<Answer: Wire>(
        _ region: String, _ deed: Deed, _ call: Call,
        _ change: @escaping @Sendable (Shelf, Scope) throws -> Answer
    ) async throws -> Answer {
        try await store.write { house in
            let region = try house.region(region)
            let scope = try call.caller.scope(for: deed, in: region)
            let shelf = house.shelf(of: region)
            guard let once = call.once else { return try change(shelf, scope) }
            try house.forgetAnswers(before: call.now.adding(seconds: -86_400))
            if let kept = try shelf.answer(to: once, of: call.caller.actor) {
                return try JSONDecoder().decode(Answer.self, from: Data(kept))
            }
            let answer = try change(shelf, scope)
            let kept = [UInt8](try JSONEncoder().encode(answer))
            try shelf.keep(answer: kept, to: once, of: call.caller.actor, at: call.now)
            return answer
        }
    }

    /// The event of a change, ready to be kept with it.
    func event(
        _ deed: Deed, _ kind: Event.Subject.Kind, _ subject: Int64, _ call: Call,
        _ words: [String: String?] = [:]
    ) -> Event {
        Event(
            id: ids.mint(), moment: call.now, actor: call.caller.actor, deed: deed,
            subject: Event.Subject(kind: kind, id: subject), words: words.compactMapValues(\.self))
    }
}
