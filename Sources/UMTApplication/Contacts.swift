package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// What everybody may see of how to reach bodies and offices.
    package func listPublicContacts(_ ask: ListPublicContacts, _ call: Call) throws -> PublicContactList {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readRegion, call) { shelf, _ in
            let filter = try filter(ask.body, ask.post, ask.municipality, shelf, on: day)
            let lines = try shelf.publishedContacts(filter, on: day)
            return PublicContactList(
                lines.map { PublicContact($0.contact, body: $0.body, municipality: $0.municipality) }, on: day
            )
        }
    }

    package func listContacts(_ ask: ListContacts, _ call: Call) throws -> ContactList {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readContacts, call) { shelf, _ in
            let filter = try filter(ask.body, ask.post, ask.municipality, shelf, on: day)
            return ContactList(try shelf.contacts(filter, on: day).map(ContactView.init), on: day)
        }
    }

    package func readContact(_ ask: ReadContact, _ call: Call) throws -> ContactView {
        try reading(ask.region, .readContacts, call) { shelf, _ in ContactView(try shelf.contact(ask.id)) }
    }

    /// Records a way to reach a body or an office within the caller's reach. Refuses one of neither, or of both.
    package func addContact(_ ask: AddContact, _ call: Call) async throws -> ContactView {
        let period = try Period(from: ask.from, until: ask.until)
        return try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let owner = try owner(ask, scope, shelf, call)
            let contact = try ContactPoint(
                id: ids.mint(), owner: owner, kind: ask.kind, value: ask.value,
                purpose: ask.purpose, isPublished: ask.published ?? false, period: period)
            let same = try shelf.contacts(ContactFilter(owner), on: ask.from).first {
                $0.contact.owner == contact.owner && $0.contact.kind == contact.kind
                    && $0.contact.value == contact.value
            }
            if same != nil { throw Refusal(.alreadyExists, field: "value", [contact.value]) }
            try shelf.keep(contact)
            try shelf.keep(
                event(.keepRegister, .contact, contact.id.raw, call, ["added": contact.kind.rawValue]))
            return ContactView(try shelf.contact(contact.id))
        }
    }

    package func endContact(_ ask: EndContact, _ call: Call) async throws -> ContactView {
        try await changing(ask.region, .keepRegister, call) { shelf, scope in
            let contact = try shelf.contact(ask.id).contact
            guard try reaches(contact.owner, scope, shelf) else {
                throw Refusal.notFound(.contact, ask.id.description, field: "id")
            }
            try call.check(edition: contact.version, required: true)
            try shelf.replace(try contact.ended(on: ask.until))
            try shelf.keep(
                event(.keepRegister, .contact, contact.id.raw, call, ["until": ask.until.description]))
            return ContactView(try shelf.contact(ask.id))
        }
    }

    private func owner(_ ask: AddContact, _ scope: Scope, _ shelf: Shelf, _ call: Call) throws
        -> ContactPoint.Owner
    {
        guard (ask.body == nil) != (ask.post == nil) else {
            throw Refusal(.eitherOr, field: "body", ["body", "post"])
        }
        if let key = ask.body {
            if let municipality = ask.municipality {
                throw Refusal.badValue(municipality, field: "municipality", wanted: "–")
            }
            let body = try shelf.body(key)
            guard scope.reaches(body) else { throw Refusal.notFound(.body, key, field: "body") }
            return .body(body.id)
        }
        let kind = ask.post ?? .assembly
        guard (kind == .municipal) == (ask.municipality != nil) else {
            throw Refusal.badValue(
                kind.rawValue, field: "municipality", wanted: kind == .municipal ? "senja" : "–")
        }
        let municipality = try ask.municipality.map { try reachable($0, scope, shelf, call) }
        guard scope.reaches(municipality: municipality) else {
            throw Refusal.notAllowed(call.caller.role, .keepRegister)
        }
        return .office(kind, municipality)
    }

    private func reaches(_ owner: ContactPoint.Owner, _ scope: Scope, _ shelf: Shelf) throws -> Bool {
        switch owner {
        case .body(let body): scope.reaches(try shelf.body(body))
        case .office(_, let municipality): scope.reaches(municipality: municipality)
        }
    }

    private func filter(
        _ body: String?, _ post: CoordinatorPost.Kind?, _ municipality: String?, _ shelf: Shelf,
        on day: CivilDate
    ) throws -> ContactFilter {
        ContactFilter(
            body: try body.map { try shelf.body($0).id }, post: post,
            municipality: try municipality.map { try shelf.installation.municipality($0, on: day).id })
    }
}

extension ContactView {
    fileprivate init(_ line: ContactLine) {
        self.init(line.contact, body: line.body, municipality: line.municipality)
    }
}

extension ContactFilter {
    fileprivate init(_ owner: ContactPoint.Owner) {
        switch owner {
        case .body(let body): self.init(body: body)
        case .office(let kind, let municipality): self.init(post: kind, municipality: municipality)
        }
    }
}
