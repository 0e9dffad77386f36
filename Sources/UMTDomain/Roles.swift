/// What somebody is to the assembly; a grant gives it for a time, within one region.
package enum Role: String, CaseIterable, Sendable, Codable {
    case visitor
    case reader
    case caseOfficer = "case-officer"
    case mayor
    case youthMember = "youth-member"
    case municipalCoordinator = "municipal-coordinator"
    case regionalCoordinator = "regional-coordinator"
    case `operator`

    /// The roles that a token can carry; the visitor has none and the operator sits at the machine.
    package static var granted: [Role] { allCases.filter { $0 != .visitor && $0 != .operator } }
}

/// What can be done. Each use case asks for one; each change is recorded under one.
package enum Deed: String, CaseIterable, Sendable, Codable {
    case readRegion, readPublished, readSelf
    case readSeats, readContacts, readRegister, keepRegister, readTraining, keepTraining, importMembers
    case readOwnTraining, keepModules, keepRules
    case readCases, readDrafts, raiseCase, editCase, sendCase, answerCase, makePromise, reportDelivery
    case confirmDelivery, publishCase
    case forwardCase, withdrawCase, mergeCases, reopenCase
    case askYoung, giveStatement, readHearings, readInputs, keepInputs
    case readMeetings, keepMeetings, readBriefing, keepBriefings, readRecord
    case readDriving, keepDriving
    case readProtected, protectPerson, erasePerson
    case subscribe, readOutbox, keepWebhooks
    case remind
    case keepLedger, reportEntry
    case seed, giveAccess
}

/// How far a role's deed reaches: nowhere, to what was sent to one's body, to what is one's own, or through the region.
package enum Reach: String, CaseIterable, Sendable, Codable {
    case none, received, own, region
}

/// The one table of who may do what. Own means: the body and the municipality of the grant.
package enum Permissions {
    package static func reach(of role: Role, for deed: Deed) -> Reach {
        if role == .operator { return .region }
        return table[role]?[deed] ?? .none
    }

    private static let visitor: [Deed: Reach] = [.readRegion: .region, .readPublished: .region]
    private static let signedIn = visitor.merging([
        .readSelf: .region, .readContacts: .region, .readOwnTraining: .own,
    ]) { $1 }

    private static let table: [Role: [Deed: Reach]] = [
        .visitor: visitor,
        .reader: signedIn.merging([
            .readSeats: .region, .readCases: .region, .readBriefing: .region, .subscribe: .region,
            .readHearings: .region,
        ]) { $1 },
        .caseOfficer: signedIn.merging([
            .askYoung: .own, .readHearings: .own,
            .readSeats: .region, .readCases: .received, .answerCase: .own, .makePromise: .own,
            .reportDelivery: .own, .forwardCase: .own, .subscribe: .received,
            .reportEntry: .own,
        ]) { $1 },
        .mayor: signedIn.merging([
            .askYoung: .own, .readHearings: .region,
            .readSeats: .region, .readCases: .region, .readBriefing: .region,
            .answerCase: .own, .makePromise: .own, .reportDelivery: .own, .forwardCase: .own,
            .subscribe: .region,
            .reportEntry: .own,
        ]) { $1 },
        .youthMember: signedIn.merging([
            .giveStatement: .own, .readHearings: .own, .readInputs: .own, .keepInputs: .own,
            .readSeats: .region, .readCases: .own, .readDrafts: .own, .raiseCase: .own, .editCase: .own,
            .confirmDelivery: .own, .withdrawCase: .own, .reopenCase: .own, .readBriefing: .region,
            .subscribe: .own,
            .readDriving: .region,
            .readMeetings: .own,
        ]) { $1 },
        .municipalCoordinator: signedIn.merging([
            .askYoung: .own, .giveStatement: .own, .readHearings: .own, .readInputs: .own, .keepInputs: .own,
            .readSeats: .region, .readRegister: .own, .keepRegister: .own, .readTraining: .own,
            .keepTraining: .own,
            .importMembers: .own, .readCases: .own, .readDrafts: .own, .raiseCase: .own, .editCase: .own,
            .sendCase: .own, .publishCase: .own, .readBriefing: .region,
            .forwardCase: .own, .withdrawCase: .own, .mergeCases: .own, .reopenCase: .own,
            .readProtected: .own, .protectPerson: .own, .subscribe: .own, .keepLedger: .own,
            .reportEntry: .own,
            .readDriving: .region,
            .readMeetings: .own, .keepMeetings: .own,
        ]) { $1 },
        .regionalCoordinator: signedIn.merging([
            .askYoung: .region, .giveStatement: .region, .readHearings: .region, .readInputs: .region,
            .keepInputs: .region,
            .readSeats: .region, .readRegister: .region, .keepRegister: .region, .readTraining: .region,
            .keepTraining: .region, .keepModules: .region, .keepRules: .region, .importMembers: .region,
            .readCases: .region,
            .readDrafts: .region,
            .raiseCase: .region, .editCase: .region, .sendCase: .region, .answerCase: .region,
            .makePromise: .region, .reportDelivery: .region, .publishCase: .region,
            .forwardCase: .region, .withdrawCase: .region, .mergeCases: .region, .reopenCase: .region,
            .readMeetings: .region, .keepMeetings: .region, .keepBriefings: .region,
            .readBriefing: .region, .readRecord: .region,
            .readDriving: .region, .keepDriving: .region,
            .readProtected: .region, .protectPerson: .region, .erasePerson: .region,
            .subscribe: .region, .readOutbox: .region, .keepWebhooks: .region,
            .keepLedger: .region, .reportEntry: .region,
        ]) { $1 },
    ]
}

/// Who asks: an actor's key (never a name), a role, and what the grant binds it to.
package struct Caller: Hashable, Sendable {
    package let actor: ActorID
    package let role: Role
    /// The region of the grant; a visitor has none, the operator is at home in all.
    package let region: RegionID?
    package let body: BodyID?
    package let municipality: MunicipalityID?
    /// Who the holder is in the register, where the operator has said so.
    package let person: PersonID?

    package init(
        actor: ActorID, role: Role, region: RegionID?, body: BodyID? = nil,
        municipality: MunicipalityID? = nil, person: PersonID? = nil
    ) {
        self.actor = actor
        self.role = role
        self.region = region
        self.body = body
        self.municipality = municipality
        self.person = person
    }

    package static let visitor = Caller(actor: ActorID(raw: 0), role: .visitor, region: nil)
    package static let `operator` = Caller(actor: ActorID(raw: 1), role: .operator, region: nil)

    /// How far this caller may go with a deed in that region.
    ///
    /// Outside the region of the grant a caller is a visitor, and what visitors may not see is not found.
    package func scope(for deed: Deed, in region: Region) throws(Refusal) -> Scope {
        let isStranger = role != .operator && role != .visitor && self.region != region.id
        if isStranger, Permissions.reach(of: .visitor, for: deed) == .none {
            throw .notFound(.region, region.key)
        }
        switch Permissions.reach(of: isStranger ? .visitor : role, for: deed) {
        case .region: return .region
        case .own: return .own(body: body, municipality: municipality)
        case .received: return .received(by: body)
        case .none: throw role == .visitor ? Refusal(.signIn) : .notAllowed(role, deed)
        }
    }
}

extension Caller {
    /// The person whose own passport this caller may read: the one that the grant is linked to, and nobody else.
    package func ownPerson() throws(Refusal) -> PersonID {
        guard let person else { throw Refusal(.noOwnPerson) }
        return person
    }
}

/// The part of a region that a caller's deed reaches. SQL filters by it; nothing else decides.
package enum Scope: Hashable, Sendable {
    case region
    case own(body: BodyID?, municipality: MunicipalityID?)
    case received(by: BodyID?)

    /// A body is within reach when it is the grant's own, or belongs to the same municipality.
    package func reaches(_ body: Body) -> Bool {
        switch self {
        case .region: true
        case .own(let own, let municipality):
            body.id == own || (municipality != nil && body.municipality == municipality)
        case .received: false
        }
    }

    package func reaches(municipality other: MunicipalityID?) -> Bool {
        switch self {
        case .region: true
        case .own(_, let municipality): municipality != nil && municipality == other
        case .received: false
        }
    }

    /// A case is within reach through the council that raised it, or through a body that received it.
    package func reaches(caseOf council: Body, sentTo receivers: [BodyID]) -> Bool {
        if case .received(let body) = self { body.map(receivers.contains) ?? false } else { reaches(council) }
    }

    /// What SQL filters a list by: `nil` lets every row through.
    package var municipality: MunicipalityID? {
        if case .own(_, let municipality) = self { municipality ?? MunicipalityID(raw: -1) } else { nil }
    }
}

package enum Actor {}
package typealias ActorID = Identifier<Actor>
