package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// The approvals that concern the caller: given by, or to somebody of, a municipality within reach.
    package func listDriverApprovals(_ ask: ListDriverApprovals, _ call: Call) throws -> DriverApprovalList {
        try reading(ask.region, .readRegister, call) { shelf, scope in
            let keys = try shelf.installation.municipalityKeys()
            let lines = try shelf.driverApprovals(seenBy: call.sight(in: shelf)).filter { line in
                scope.reaches(line) && (ask.asOf.map(line.approval.holds) ?? true)
            }
            return DriverApprovalList(lines.map { DriverApprovalView($0, keys) })
        }
    }

    /// Approves an adult. Refuses somebody who may be a minor, and an approval beside another for the same days.
    package func approveDriver(_ ask: ApproveDriver, _ call: Call) async throws -> DriverApprovalView {
        try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let municipality = try reachable(ask.municipality, scope, shelf, call)
            let person = try person(ask.person, within: scope, shelf)
            let attested = try shelf.attestations(of: person.id, in: nil).map(\.attestation)
            if person.maybeMinor(on: ask.from, attested: attested) {
                throw Refusal(.driverIsMinor, field: "person", [person.number, ask.from.description])
            }
            let approval = try DriverApproval(
                id: ids.mint(), person: person.id, municipality: municipality, from: ask.from,
                until: ask.until, basis: ask.basis, decidedBy: ask.decidedBy)
            let others = try shelf.driverApprovals(of: person.id, seenBy: .unhindered(on: call.today))
            for other in others where other.approval.municipality == municipality {
                try approval.checkApart(from: other.approval)
            }
            try shelf.keep(approval)
            return try told(approval, shelf, call, ["from": approval.from.description])
        }
    }

    /// Ends an approval: the day before is its last. Refuses one that had ended by then.
    package func endDriverApproval(_ ask: EndDriverApproval, _ call: Call) async throws -> DriverApprovalView
    {
        try await changing(ask.region, .keepRegister, call) { shelf, scope in
            let line = try shelf.driverApproval(ask.id, seenBy: call.sight(in: shelf))
            guard scope.reaches(municipality: line.approval.municipality) else {
                throw Refusal.notFound(.driverApproval, ask.id.description, field: "id")
            }
            let ended = try line.approval.ended(on: ask.until)
            try shelf.end(ended)
            return try told(ended, shelf, call, ["until": ask.until.description])
        }
    }

    private func told(
        _ approval: DriverApproval, _ shelf: Shelf, _ call: Call, _ words: [String: String]
    ) throws -> DriverApprovalView {
        let keys = try shelf.installation.municipalityKeys()
        let place = ["municipality": keys[approval.municipality] ?? ""]
        try shelf.keep(
            event(.keepRegister, .driving, approval.id.raw, call, words.merging(place) { $1 }))
        let sight = Sight.unhindered(on: call.today)
        return DriverApprovalView(try shelf.driverApproval(approval.id, seenBy: sight), keys)
    }
}

extension Scope {
    fileprivate func reaches(_ line: DriverApprovalLine) -> Bool {
        reaches(municipality: line.approval.municipality) || reaches(municipality: line.home)
    }
}

extension DriverApprovalView {
    fileprivate init(_ line: DriverApprovalLine, _ keys: [MunicipalityID: String]) {
        self.init(
            line.approval, person: line.number, name: line.name,
            municipality: keys[line.approval.municipality] ?? "")
    }
}
