package import UMTDomain

extension API {
    package static let protectPerson = Endpoint<ProtectPerson, ConsentList>(
        "protectPerson", .post, "/regions/{region}/people/{person}/protection", .signedIn,
        "Shield a person: only coordinators who may, see that the person holds a seat")
    package static let endProtection = Endpoint<EndProtection, ConsentList>(
        "endProtection", .post, "/regions/{region}/people/{person}/protection/ends", .signedIn,
        "End a person's protection", makes: false)

    static let protections = [protectPerson.row, endProtection.row]
}

package struct ProtectPerson: Wire {
    package let region: String
    package let person: String
    /// The first day; today when left out.
    package let from: CivilDate?

    package init(region: String, person: String, from: CivilDate? = nil) {
        (self.region, self.person, self.from) = (region, person, from)
    }

    package static var example: ProtectPerson {
        ProtectPerson(region: "midt-troms", person: "MT-001", from: .example)
    }
}

package struct EndProtection: Wire {
    package let region: String
    package let person: String
    /// The first day on which it no longer stands; today when left out.
    package let until: CivilDate?

    package init(region: String, person: String, until: CivilDate? = nil) {
        (self.region, self.person, self.until) = (region, person, until)
    }

    package static var example: EndProtection {
        EndProtection(region: "midt-troms", person: "MT-001", until: .example)
    }
}
