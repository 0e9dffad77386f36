package import UMTDomain

extension API {
    package static let listDriverApprovals = Endpoint<ListDriverApprovals, DriverApprovalList>(
        "listDriverApprovals", .get, "/regions/{region}/driver-approvals", .signedIn,
        "List who may be alone in a car with a municipality's minors")
    package static let approveDriver = Endpoint<ApproveDriver, DriverApprovalView>(
        "approveDriver", .post, "/regions/{region}/driver-approvals", .signedIn,
        "Record that a municipality lets an adult be alone in a car with its minors")
    package static let endDriverApproval = Endpoint<EndDriverApproval, DriverApprovalView>(
        "endDriverApproval", .post, "/regions/{region}/driver-approvals/{id}/ending", .signedIn,
        "End an approval on a day", makes: false)

    static let driverApprovals = [listDriverApprovals.row, approveDriver.row, endDriverApproval.row]
}

package struct ListDriverApprovals: Wire {
    package let region: String
    /// Only those that hold on that day.
    package let asOf: CivilDate?
    package init(region: String, asOf: CivilDate? = nil) { (self.region, self.asOf) = (region, asOf) }
    package static var example: ListDriverApprovals {
        ListDriverApprovals(region: "midt-troms", asOf: .example)
    }
}

package struct ApproveDriver: Wire {
    package let region: String
    /// The member number.
    package let person: String
    package let municipality: String
    package let from: CivilDate
    /// The first day afterwards; without end when left out.
    package let until: CivilDate?
    /// The decision, as the archive refers to it.
    package let basis: String
    /// The office or body that decided.
    package let decidedBy: String

    package init(
        region: String, person: String, municipality: String, from: CivilDate, until: CivilDate? = nil,
        basis: String, decidedBy: String
    ) {
        (self.region, self.person, self.municipality) = (region, person, municipality)
        (self.from, self.until, self.basis, self.decidedBy) = (from, until, basis, decidedBy)
    }

    package static var example: ApproveDriver {
        ApproveDriver(
            region: "midt-troms", person: "MT-090", municipality: "senja", from: .example,
            until: .example.adding(days: 365), basis: "Case 14/26", decidedBy: "The head of culture")
    }
}

package struct EndDriverApproval: Wire {
    package let region: String
    package let id: DriverApprovalID
    /// The first day on which it no longer holds.
    package let until: CivilDate
    package init(region: String, id: DriverApprovalID, until: CivilDate) {
        (self.region, self.id, self.until) = (region, id, until)
    }
    package static var example: EndDriverApproval {
        EndDriverApproval(region: "midt-troms", id: .example, until: .example)
    }
}

package struct DriverApprovalView: Wire {
    package let id: DriverApprovalID
    /// The member number.
    package let person: String
    package let name: String
    package let municipality: String
    package let from: CivilDate
    package let until: CivilDate?
    package let basis: String
    package let decidedBy: String

    package init(_ approval: DriverApproval, person: String, name: String, municipality: String) {
        (id, self.person, self.name, self.municipality) = (approval.id, person, name, municipality)
        (from, until, basis) = (approval.from, approval.until, approval.basis)
        decidedBy = approval.decidedBy
    }

    private init() {
        (id, person, name, municipality) = (.example, "MT-090", "Storm Skulebukt", "senja")
        (from, until) = (.example, .example.adding(days: 365))
        (basis, decidedBy) = ("Case 14/26", "The head of culture")
    }

    package static var example: DriverApprovalView { DriverApprovalView() }
}

package struct DriverApprovalList: Wire {
    package let approvals: [DriverApprovalView]
    package init(_ approvals: [DriverApprovalView]) { self.approvals = approvals }
    package static var example: DriverApprovalList { DriverApprovalList([.example]) }
}
