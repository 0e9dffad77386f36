/// A file of members on its way into the register: shown row by row, then applied as a whole, then perhaps undone.
///
/// Its rows and what an undo needs are personal data and are gone after a day; this heading of them stays.
package struct MemberImport: Hashable, Sendable {
    package let id: ImportID
    package let actor: ActorID
    /// The only municipality that the import may touch; `nil` for the whole region.
    package let municipality: MunicipalityID?
    package let created: Moment
    /// SHA-256 of the file.
    package let digest: [UInt8]
    package let encoding: String
    package let separator: String
    package let counts: Counts
    package let applied: Moment?
    package let undone: Moment?

    /// How many rows there are of each kind.
    package struct Counts: Hashable, Sendable {
        package let new: Int
        package let same: Int
        package let changed: Int
        package let faulty: Int
        package var all: Int { new + same + changed + faulty }

        package init(new: Int, same: Int, changed: Int, faulty: Int) {
            (self.new, self.same, self.changed, self.faulty) = (new, same, changed, faulty)
        }
    }

    /// Where an import stands. `reading` and `applying` are under way; `expired` was never applied.
    package enum State: String, CaseIterable, Sendable, Codable {
        case reading, ready, blocked, applying, applied, undone, expired
    }

    /// How long a preview can be applied, and an applied import undone.
    package static let lifetime = 86_400

    package init(
        id: ImportID, actor: ActorID, municipality: MunicipalityID?, created: Moment, digest: [UInt8],
        encoding: String, separator: String, counts: Counts, applied: Moment? = nil, undone: Moment? = nil
    ) {
        (self.id, self.actor, self.municipality, self.created) = (id, actor, municipality, created)
        (self.digest, self.encoding, self.separator) = (digest, encoding, separator)
        (self.counts, self.applied, self.undone) = (counts, applied, undone)
    }

    /// The last moment at which it can be applied, or undone.
    package var deadline: Moment { (applied ?? created).adding(seconds: Self.lifetime) }

    package func state(at now: Moment) -> State {
        if undone != nil { return .undone }
        if applied != nil { return .applied }
        if now > deadline { return .expired }
        return counts.faulty > 0 ? .blocked : .ready
    }

    /// Refuses one that was undone, is older than a day, or has a faulty row.
    package func checkApplying(at now: Moment) throws(Refusal) {
        switch state(at: now) {
        case .undone: throw Refusal(.importUndone)
        case .expired: throw Refusal(.importExpired)
        case .blocked: throw Refusal(.faultyRows, [String(counts.faulty), String(counts.all)])
        default: return
        }
    }

    /// Refuses one that was never applied, and one that was applied more than a day ago.
    package func checkUndoing(at now: Moment) throws(Refusal) {
        guard applied != nil else { throw Refusal(.importNotApplied) }
        if now > deadline { throw Refusal(.undoTooLate) }
    }
}

/// What a row of the file does to the register, as it was decided.
package struct ImportRow: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable, Codable {
        case new, same, changed, faulty
    }

    package let row: MemberFile.Row
    package var state = State.faulty
    /// The person as the row leaves them; one who is new without a number has none yet.
    package var person: Person?
    package var personState = State.faulty
    /// The person as an undo puts them back.
    package var before: Person?
    /// The mandate that the row gives.
    package var mandate: Mandate?
    package var body: BodyID?
    /// The key of the seat that the row fills, or that it says is filled.
    package var seat: String?
    package var fault: Refusal?

    package init(_ row: MemberFile.Row) { self.row = row }
}

package typealias ImportID = Identifier<MemberImport>
