package import UMTDomain

extension API {
    package static let listPublicContacts = Endpoint<ListPublicContacts, PublicContactList>(
        "listPublicContacts", .get, "/regions/{region}/public/contacts", .open,
        "List the published ways to reach bodies and coordinators")
    package static let listContacts = Endpoint<ListContacts, ContactList>(
        "listContacts", .get, "/regions/{region}/contacts", .signedIn,
        "List every way to reach bodies and coordinators on a day")
    package static let readContact = Endpoint<ReadContact, ContactView>(
        "readContact", .get, "/regions/{region}/contacts/{id}", .signedIn, "Read one contact point")
    package static let addContact = Endpoint<AddContact, ContactView>(
        "addContact", .post, "/regions/{region}/contacts", .signedIn,
        "Record a way to reach a body or a coordinator's office, never a person")
    package static let endContact = Endpoint<EndContact, ContactView>(
        "endContact", .patch, "/regions/{region}/contacts/{id}", .signedIn, "End a contact point on a day",
        edition: .required)

    static let contacts = [
        listPublicContacts.row, listContacts.row, readContact.row, addContact.row, endContact.row,
    ]
}

package struct ListPublicContacts: Wire {
    package let region: String
    package let asOf: CivilDate?
    package let body: String?
    package let post: CoordinatorPost.Kind?
    /// Of the bodies and offices of that municipality.
    package let municipality: String?

    package init(
        region: String, asOf: CivilDate? = nil, body: String? = nil, post: CoordinatorPost.Kind? = nil,
        municipality: String? = nil
    ) {
        (self.region, self.asOf, self.body) = (region, asOf, body)
        (self.post, self.municipality) = (post, municipality)
    }

    package static var example: ListPublicContacts {
        ListPublicContacts(
            region: "midt-troms", asOf: .example, body: "ungdomsrad-senja", post: .municipal,
            municipality: "senja")
    }
}

package struct ListContacts: Wire {
    package let region: String
    package let asOf: CivilDate?
    package let body: String?
    package let post: CoordinatorPost.Kind?
    /// Of the bodies and offices of that municipality.
    package let municipality: String?

    package init(
        region: String, asOf: CivilDate? = nil, body: String? = nil, post: CoordinatorPost.Kind? = nil,
        municipality: String? = nil
    ) {
        (self.region, self.asOf, self.body) = (region, asOf, body)
        (self.post, self.municipality) = (post, municipality)
    }

    package static var example: ListContacts {
        ListContacts(
            region: "midt-troms", asOf: .example, body: "ungdomsrad-senja", post: .municipal,
            municipality: "senja")
    }
}

package struct ReadContact: Wire {
    package let region: String
    package let id: ContactID
    package init(region: String, id: ContactID) { (self.region, self.id) = (region, id) }
    package static var example: ReadContact { ReadContact(region: "midt-troms", id: .example) }
}

package struct AddContact: Wire {
    package let region: String
    /// What is reached: a body, or the office of a kind of coordinator (`post`).
    package let body: String?
    package let post: CoordinatorPost.Kind?
    /// For a municipal office, and only for that.
    package let municipality: String?
    package let kind: ContactPoint.Kind
    package let value: String
    /// What it is for, in a few words.
    package let purpose: String
    /// Whether everybody may see it; when left out, only those who are signed in.
    package let published: Bool?
    package let from: CivilDate
    package let until: CivilDate?

    package init(
        region: String, body: String? = nil, post: CoordinatorPost.Kind? = nil, municipality: String? = nil,
        kind: ContactPoint.Kind, value: String, purpose: String, published: Bool? = nil, from: CivilDate,
        until: CivilDate? = nil
    ) {
        (self.region, self.body, self.post, self.municipality) = (region, body, post, municipality)
        (self.kind, self.value, self.purpose, self.published) = (kind, value, purpose, published)
        (self.from, self.until) = (from, until)
    }

    package static var example: AddContact {
        AddContact(
            region: "midt-troms", body: "ungdomsrad-senja", post: .municipal, municipality: "senja",
            kind: .email,
            value: "ungdomsradet@senja.example", purpose: "Cases for the youth council", published: true,
            from: .example, until: .example.adding(days: 365))
    }
}

package struct EndContact: Wire {
    package let region: String
    package let id: ContactID
    /// The first day on which it is no longer good.
    package let until: CivilDate
    package init(region: String, id: ContactID, until: CivilDate) {
        (self.region, self.id, self.until) = (region, id, until)
    }
    package static var example: EndContact { EndContact(region: "midt-troms", id: .example, until: .example) }
}

/// A way to reach a body or an office, as those who are signed in see it.
package struct ContactView: Wire, Versioned {
    package let id: ContactID
    package let body: String?
    package let post: CoordinatorPost.Kind?
    package let municipality: String?
    package let kind: ContactPoint.Kind
    package let value: String
    package let purpose: String
    package let published: Bool
    package let from: BoundView
    package let until: BoundView?
    package let version: Int

    package var edition: Int { version }
    package var runsWithTheClock: Bool { false }

    package init(_ contact: ContactPoint, body: String?, municipality: String?) {
        (id, self.body, self.municipality) = (contact.id, body, municipality)
        post = if case .office(let kind, _) = contact.owner { kind } else { nil }
        (kind, value, purpose) = (contact.kind, contact.value, contact.purpose)
        (published, version) = (contact.isPublished, contact.version)
        (from, until) = (BoundView(contact.period.from), contact.period.until.map(BoundView.init))
    }

    private init() {
        (id, body, post, municipality, kind) = (.example, "ungdomsrad-senja", .municipal, "senja", .email)
        (value, purpose) = ("ungdomsradet@senja.example", "Cases for the youth council")
        (published, from, until, version) = (true, .example, .example, 1)
    }

    package static var example: ContactView { ContactView() }
}

package struct ContactList: Wire {
    package let asOf: CivilDate
    package let contacts: [ContactView]
    package init(_ contacts: [ContactView], on day: CivilDate) { (asOf, self.contacts) = (day, contacts) }
    package static var example: ContactList { ContactList([.example], on: .example) }
}

/// A published way to reach a body or an office: what everybody may see of it.
package struct PublicContact: Wire {
    package let body: String?
    package let post: CoordinatorPost.Kind?
    package let municipality: String?
    package let kind: ContactPoint.Kind
    package let value: String
    package let purpose: String

    package init(_ contact: ContactPoint, body: String?, municipality: String?) {
        (self.body, self.municipality) = (body, municipality)
        post = if case .office(let kind, _) = contact.owner { kind } else { nil }
        (kind, value, purpose) = (contact.kind, contact.value, contact.purpose)
    }

    private init() {
        (body, post, municipality, kind) = ("ungdomsrad-senja", .municipal, "senja", .email)
        (value, purpose) = ("ungdomsradet@senja.example", "Cases for the youth council")
    }

    package static var example: PublicContact { PublicContact() }
}

package struct PublicContactList: Wire {
    package let asOf: CivilDate
    package let contacts: [PublicContact]
    package init(_ contacts: [PublicContact], on day: CivilDate) { (asOf, self.contacts) = (day, contacts) }
    package static var example: PublicContactList { PublicContactList([.example], on: .example) }
}
