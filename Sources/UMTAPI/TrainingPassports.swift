package import UMTDomain

extension API {
    package static let readPassport = Endpoint<ReadPassport, PassportView>(
        "readPassport", .get, "/regions/{region}/training/passports/{person}", .signedIn,
        "Read everything that one person has learnt")
    package static let readOwnPassport = Endpoint<ReadOwnPassport, PassportView>(
        "readOwnPassport", .get, "/regions/{region}/training/mine", .signedIn,
        "Read one's own passport: that of the person whom the token is linked to")
    package static let readCertificate = Endpoint<ReadCertificate, Document>(
        "readCertificate", .get, "/regions/{region}/training/passports/{person}/certificate", .signedIn,
        "Get a page to print: what one person has completed, when, and how long it holds",
        media: ["text/html; charset=utf-8"])
    package static let readOwnCertificate = Endpoint<ReadOwnCertificate, Document>(
        "readOwnCertificate", .get, "/regions/{region}/training/mine/certificate", .signedIn,
        "Get one's own certificate to print", media: ["text/html; charset=utf-8"])

    static let trainingPassports = [
        readPassport.row, readOwnPassport.row, readCertificate.row, readOwnCertificate.row,
    ]
}

package struct ReadPassport: Wire {
    package let region: String
    /// The member number.
    package let person: String
    package let asOf: CivilDate?

    package init(region: String, person: String, asOf: CivilDate? = nil) {
        (self.region, self.person, self.asOf) = (region, person, asOf)
    }

    package static var example: ReadPassport {
        ReadPassport(region: "midt-troms", person: "MT-001", asOf: .example)
    }
}

package struct ReadOwnPassport: Wire {
    package let region: String
    package let asOf: CivilDate?
    package init(region: String, asOf: CivilDate? = nil) { (self.region, self.asOf) = (region, asOf) }
    package static var example: ReadOwnPassport { ReadOwnPassport(region: "midt-troms", asOf: .example) }
}

package struct ReadCertificate: Wire {
    package let region: String
    /// The member number.
    package let person: String
    package let asOf: CivilDate?

    package init(region: String, person: String, asOf: CivilDate? = nil) {
        (self.region, self.person, self.asOf) = (region, person, asOf)
    }

    package static var example: ReadCertificate {
        ReadCertificate(region: "midt-troms", person: "MT-001", asOf: .example)
    }
}

package struct ReadOwnCertificate: Wire {
    package let region: String
    package let asOf: CivilDate?
    package init(region: String, asOf: CivilDate? = nil) { (self.region, self.asOf) = (region, asOf) }
    package static var example: ReadOwnCertificate {
        ReadOwnCertificate(region: "midt-troms", asOf: .example)
    }
}

/// One time that a module was completed.
package struct PassportStampView: Wire {
    package let day: CivilDate
    /// The first day on which it no longer holds; left out when it holds for ever.
    package let until: CivilDate?
    /// The course day, where it was one.
    package let session: TrainingSessionID?

    package init(day: CivilDate, until: CivilDate?, session: TrainingSessionID?) {
        (self.day, self.until, self.session) = (day, until, session)
    }

    package static var example: PassportStampView {
        PassportStampView(day: .example, until: .example, session: .example)
    }
}

/// One module of a passport, with where its holder stands on the day.
package struct PassportLineView: Wire {
    package let module: String
    package let title: String
    package let audience: Audience
    /// Whether it is asked of this person on the day.
    package let asked: Bool
    package let state: TrainingState.Word
    /// The first day on which it no longer holds, or held; left out when for ever or never.
    package let until: CivilDate?
    /// Oldest first.
    package let completions: [PassportStampView]

    package init(
        module: TrainingModule, in language: Language, asked: Bool, state: TrainingState,
        completions: [PassportStampView]
    ) {
        (self.module, title, audience) = (module.key, module.title[language], module.audience)
        (self.asked, self.state, self.completions) = (asked, state.word, completions)
        switch state {
        case .valid(let until): self.until = until
        case .expired(let since): until = since
        case .never: until = nil
        }
    }

    private init() {
        (module, title, audience, asked) = ("chairing-meetings", "Leading a meeting", .member, true)
        (state, until, completions) = (.valid, .example, [.example])
    }

    package static var example: PassportLineView { PassportLineView() }
}

package struct PassportView: Wire {
    package let person: String
    package let name: String
    package let asOf: CivilDate
    package let modules: [PassportLineView]

    package init(person: String, name: String, modules: [PassportLineView], on day: CivilDate) {
        (self.person, self.name, asOf, self.modules) = (person, name, day, modules)
    }

    package static var example: PassportView {
        PassportView(person: "MT-001", name: "Nordlys Sommerfugl", modules: [.example], on: .example)
    }
}
