package import UMTDomain

extension API {
    package static let listPeople = Endpoint<ListPeople, PersonList>(
        "listPeople", .get, "/regions/{region}/people", .signedIn, "List the people of the register, by name")
    package static let readPerson = Endpoint<ReadPerson, PersonView>(
        "readPerson", .get, "/regions/{region}/people/{person}", .signedIn, "Read one person by member number"
    )
    package static let addPerson = Endpoint<AddPerson, PersonView>(
        "addPerson", .post, "/regions/{region}/people", .signedIn, "Add a person to the register")
    package static let changePerson = Endpoint<ChangePerson, PersonView>(
        "changePerson", .patch, "/regions/{region}/people/{person}", .signedIn,
        "Change a person's name, birth year or municipality", edition: .required)

    static let people = [listPeople.row, readPerson.row, addPerson.row, changePerson.row]
}

package struct ListPeople: Wire {
    package let region: String
    package let municipality: String?
    /// Where the page before ended (`next`).
    package let after: String?
    /// At most 500; 100 when left out.
    package let limit: Int?

    package init(region: String, municipality: String? = nil, after: String? = nil, limit: Int? = nil) {
        (self.region, self.municipality, self.after, self.limit) = (region, municipality, after, limit)
    }

    package static var example: ListPeople {
        ListPeople(region: "midt-troms", municipality: "senja", after: "06P7M0Z4T8K1D", limit: 100)
    }
}

package struct ReadPerson: Wire {
    package let region: String
    /// The member number.
    package let person: String
    package init(region: String, person: String) { (self.region, self.person) = (region, person) }
    package static var example: ReadPerson { ReadPerson(region: "midt-troms", person: "MT-001") }
}

package struct AddPerson: Wire {
    package let region: String
    /// The register's own number; the next free one when left out.
    package let number: String?
    package let name: String
    package let birthYear: Int
    package let municipality: String

    package init(region: String, number: String? = nil, name: String, birthYear: Int, municipality: String) {
        (self.region, self.number, self.name) = (region, number, name)
        (self.birthYear, self.municipality) = (birthYear, municipality)
    }

    package static var example: AddPerson {
        AddPerson(
            region: "midt-troms", number: "MT-001", name: "Nordlys Sommerfugl", birthYear: 2008,
            municipality: "senja")
    }
}

package struct ChangePerson: Wire {
    package let region: String
    package let person: String
    package let name: String?
    package let birthYear: Int?
    package let municipality: String?

    package init(
        region: String, person: String, name: String? = nil, birthYear: Int? = nil,
        municipality: String? = nil
    ) {
        (self.region, self.person, self.name) = (region, person, name)
        (self.birthYear, self.municipality) = (birthYear, municipality)
    }

    package static var example: ChangePerson {
        ChangePerson(
            region: "midt-troms", person: "MT-001", name: "Nordlys Sommerfugl", birthYear: 2008,
            municipality: "senja")
    }
}

/// A person of the register. No gender: the seat has a kind.
package struct PersonView: Wire, Versioned {
    package let number: String
    package let name: String
    package let birthYear: Int
    package let municipality: String
    package let version: Int

    package var edition: Int { version }
    package var runsWithTheClock: Bool { false }

    package init(_ person: Person, municipality: String) {
        (number, name, birthYear) = (person.number, person.name, person.birthYear)
        (self.municipality, version) = (municipality, person.version)
    }

    private init() {
        (number, name, birthYear, municipality, version) = ("MT-001", "Nordlys Sommerfugl", 2008, "senja", 1)
    }

    package static var example: PersonView { PersonView() }
}

package struct PersonList: Wire {
    package let people: [PersonView]
    /// What `after` takes to read on; left out on the last page.
    package let next: String?
    package init(_ people: [PersonView], next: String?) { (self.people, self.next) = (people, next) }
    package static var example: PersonList { PersonList([.example], next: "06P7M0Z4T8K1D") }
}
