package import UMTDomain

extension API {
    package static let listModules = Endpoint<ListModules, ModuleList>(
        "listModules", .get, "/regions/{region}/modules", .open, "List the training modules")
    package static let readModule = Endpoint<ReadModule, ModuleView>(
        "readModule", .get, "/regions/{region}/modules/{module}", .open, "Read one training module")
    package static let addModule = Endpoint<AddModule, ModuleView>(
        "addModule", .post, "/regions/{region}/modules", .signedIn,
        "Add a training module for members, for adults or for both")
    package static let changeModule = Endpoint<ChangeModule, ModuleView>(
        "changeModule", .patch, "/regions/{region}/modules/{module}", .signedIn,
        "Change a module's title or how long it holds, or retire it from a day", edition: .required)

    static let trainingModules = [listModules.row, readModule.row, addModule.row, changeModule.row]
}

package struct ListModules: Wire {
    package let region: String
    package init(region: String) { self.region = region }
    package static var example: ListModules { ListModules(region: "midt-troms") }
}

package struct ReadModule: Wire {
    package let region: String
    package let module: String
    package init(region: String, module: String) { (self.region, self.module) = (region, module) }
    package static var example: ReadModule { ReadModule(region: "midt-troms", module: "chairing-meetings") }
}

package struct AddModule: Wire {
    package let region: String
    /// Small letters a–z, digits and hyphens.
    package let key: String
    package let title: String
    /// The title in English; the same when left out.
    package let english: String?
    package let audience: Audience
    /// Months for which a completion holds, 1–120; 0 or left out is for ever.
    package let months: Int?
    /// The first day on which it is asked for; today when left out.
    package let from: CivilDate?
    /// The decision or document that asks for it.
    package let source: String

    package init(
        region: String, key: String, title: String, english: String? = nil, audience: Audience,
        months: Int? = nil, from: CivilDate? = nil, source: String
    ) {
        (self.region, self.key, self.title, self.english) = (region, key, title, english)
        (self.audience, self.months, self.from, self.source) = (audience, months, from, source)
    }

    package static var example: AddModule {
        AddModule(
            region: "midt-troms", key: "budget-cases", title: "Budsjettsaker", english: "Budget cases",
            audience: .member, months: 24, from: .example, source: "UMT 4/26")
    }
}

package struct ChangeModule: Wire {
    package let region: String
    package let module: String
    package let title: String?
    package let english: String?
    /// Months for which a completion holds, 1–120; 0 is for ever.
    package let months: Int?
    /// The first day whose completions hold for that long; today when left out. Earlier ones keep what they had.
    package let monthsFrom: CivilDate?
    /// The first day on which it is no longer asked for.
    package let until: CivilDate?

    package init(
        region: String, module: String, title: String? = nil, english: String? = nil, months: Int? = nil,
        monthsFrom: CivilDate? = nil, until: CivilDate? = nil
    ) {
        (self.region, self.module, self.title, self.english) = (region, module, title, english)
        (self.months, self.monthsFrom, self.until) = (months, monthsFrom, until)
    }

    package static var example: ChangeModule {
        ChangeModule(
            region: "midt-troms", module: "budget-cases", title: "Budsjett og plan",
            english: "Budget and plan", months: 36, monthsFrom: .example, until: .example)
    }
}

/// From a day on, completions hold for so many months; for ever when no months are given.
package struct ValidityView: Wire {
    package let from: CivilDate
    package let months: Int?
    package init(_ rule: ValidityRule) { (from, months) = (rule.from, rule.months) }
    package static var example: ValidityView { ValidityView(ValidityRule(from: .example, months: 24)) }
}

package struct ModuleView: Wire, Versioned {
    package let key: String
    package let title: String
    package let source: String
    package let audience: Audience
    /// Months for which a completion of today holds; left out when for ever.
    package let months: Int?
    /// The first day on which it is asked for; left out when it always was.
    package let from: CivilDate?
    /// The first day on which it is no longer asked for.
    package let until: CivilDate?
    package let validity: [ValidityView]
    package let version: Int

    package var edition: Int { version }
    package var runsWithTheClock: Bool { true }

    package init(_ module: TrainingModule, in language: Language, on today: CivilDate) {
        (key, title, source) = (module.key, module.title[language], module.source)
        (audience, months) = (module.audience, module.months(on: today))
        (from, until, version) = (module.from, module.until, module.version)
        validity = module.rules.map(ValidityView.init)
    }

    package static var example: ModuleView {
        let module = TrainingModule(
            id: .example, key: "budget-cases", title: Bilingual(nb: "Budsjettsaker", en: "Budget cases"),
            place: 5, source: "UMT 4/26", audience: .member, from: .example, until: .example,
            rules: [ValidityRule(from: .example, months: 24)])
        return ModuleView(module, in: .en, on: .example)
    }
}

package struct ModuleList: Wire {
    package let modules: [ModuleView]
    package init(_ modules: [ModuleView]) { self.modules = modules }
    package static var example: ModuleList { ModuleList([.example]) }
}
