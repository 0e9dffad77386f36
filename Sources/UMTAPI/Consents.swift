package import UMTDomain

extension API {
    package static let listConsents = Endpoint<ListConsents, ConsentList>(
        "listConsents", .get, "/regions/{region}/people/{person}/consents", .signedIn,
        "List what a person has agreed to, how the person wants to be named, and protection")
    package static let giveConsent = Endpoint<GiveConsent, ConsentList>(
        "giveConsent", .post, "/regions/{region}/people/{person}/consents", .signedIn,
        "Record a consent to one purpose")
    package static let withdrawConsent = Endpoint<WithdrawConsent, ConsentList>(
        "withdrawConsent", .post, "/regions/{region}/people/{person}/consents/withdrawals", .signedIn,
        "Withdraw a consent; it has no effect from that day on", makes: false)
    package static let publishAs = Endpoint<PublishAs, ConsentList>(
        "publishAs", .post, "/regions/{region}/people/{person}/published-names", .signedIn,
        "Record how a person wants to be named in public", makes: false)

    static let consents = [listConsents.row, giveConsent.row, withdrawConsent.row, publishAs.row]
}

package struct ListConsents: Wire {
    package let region: String
    /// The member number.
    package let person: String
    package init(region: String, person: String) { (self.region, self.person) = (region, person) }
    package static var example: ListConsents { ListConsents(region: "midt-troms", person: "MT-001") }
}

package struct GiveConsent: Wire {
    package let region: String
    package let person: String
    package let purpose: Consent.Purpose
    /// The person, or a guardian, of whom nothing else is stored.
    package let by: Consent.Giver
    package let how: Consent.Way
    /// The day on which it was given; today when left out.
    package let day: CivilDate?

    package init(
        region: String, person: String, purpose: Consent.Purpose, by: Consent.Giver, how: Consent.Way,
        day: CivilDate? = nil
    ) {
        (self.region, self.person, self.purpose) = (region, person, purpose)
        (self.by, self.how, self.day) = (by, how, day)
    }

    package static var example: GiveConsent {
        GiveConsent(
            region: "midt-troms", person: "MT-001", purpose: .named, by: .guardian, how: .paper, day: .example
        )
    }
}

package struct WithdrawConsent: Wire {
    package let region: String
    package let person: String
    package let purpose: Consent.Purpose
    /// The first day on which it no longer holds; today when left out.
    package let from: CivilDate?

    package init(region: String, person: String, purpose: Consent.Purpose, from: CivilDate? = nil) {
        (self.region, self.person, self.purpose, self.from) = (region, person, purpose, from)
    }

    package static var example: WithdrawConsent {
        WithdrawConsent(region: "midt-troms", person: "MT-001", purpose: .named, from: .example)
    }
}

package struct PublishAs: Wire {
    package let region: String
    package let person: String
    package let form: NameForm
    /// The day of the choice; today when left out.
    package let day: CivilDate?

    package init(region: String, person: String, form: NameForm, day: CivilDate? = nil) {
        (self.region, self.person, self.form, self.day) = (region, person, form, day)
    }

    package static var example: PublishAs {
        PublishAs(region: "midt-troms", person: "MT-001", form: .firstName, day: .example)
    }
}

package struct ConsentView: Wire {
    package let purpose: Consent.Purpose
    package let by: Consent.Giver
    package let how: Consent.Way
    package let given: CivilDate
    /// The first day on which it no longer held.
    package let withdrawn: CivilDate?
    /// Whether it holds today.
    package let holds: Bool

    package init(_ consent: Consent, on today: CivilDate) {
        (purpose, by, how) = (consent.purpose, consent.giver, consent.way)
        (given, withdrawn, holds) = (consent.given, consent.withdrawn, consent.holds(on: today))
    }

    package static var example: ConsentView {
        ConsentView(
            Consent(
                id: .example, person: .example, purpose: .named, giver: .guardian, way: .paper,
                given: .example,
                withdrawn: .example.adding(days: 30)), on: .example)
    }
}

package struct ConsentList: Wire {
    package let person: String
    package let consents: [ConsentView]
    /// The form in force today; `first-name` for those who have not chosen.
    package let publishedAs: NameForm
    /// What the public page shows today for the person's seats; left out when it names nobody.
    package let publicName: String?
    /// Since when the person is under protection; left out for all others.
    package let protectedSince: CivilDate?

    package init(
        person: String, consents: [ConsentView], publishedAs: NameForm, publicName: String?,
        protectedSince: CivilDate?
    ) {
        (self.person, self.consents, self.publishedAs) = (person, consents, publishedAs)
        (self.publicName, self.protectedSince) = (publicName, protectedSince)
    }

    package static var example: ConsentList {
        ConsentList(
            person: "MT-001", consents: [.example], publishedAs: .firstName, publicName: "Nordlys",
            protectedSince: .example)
    }
}
