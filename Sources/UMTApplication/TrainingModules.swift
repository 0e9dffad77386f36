package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listModules(_ ask: ListModules, _ call: Call) throws -> ModuleList {
        try reading(ask.region, .readRegion, call) { shelf, _ in
            ModuleList(try shelf.modules().map { ModuleView($0, in: call.language, on: call.today) })
        }
    }

    package func readModule(_ ask: ReadModule, _ call: Call) throws -> ModuleView {
        try reading(ask.region, .readRegion, call) { shelf, _ in
            ModuleView(try shelf.module(ask.module), in: call.language, on: call.today)
        }
    }

    /// Adds a module, asked for from a day on. Refuses a key that is not plain, and one that the region has.
    package func addModule(_ ask: AddModule, _ call: Call) async throws -> ModuleView {
        let key = try Words.checked(ask.key, field: "key", limit: 60)
        guard !key.isEmpty, Names.folded(key) == key else {
            throw Refusal.badValue(key, field: "key", wanted: "budget-cases")
        }
        let title = try Words.checked(ask.title, field: "title", limit: 120)
        let english = try Words.checked(ifAny: ask.english, field: "english", limit: 120)
        let source = try Words.checked(ask.source, field: "source", limit: 120)
        let rule = try ask.months.map { months throws(Refusal) in
            try ValidityRule(from: .epoch, asked: months)
        }
        return try await changing(ask.region, .keepModules, call) { [ids] shelf, _ in
            let module = TrainingModule(
                id: ids.mint(), key: key, title: Bilingual(nb: title, en: english ?? title),
                place: (try shelf.modules().map(\.place).max() ?? -1) + 1, source: source,
                audience: ask.audience, from: ask.from ?? call.today,
                rules: [rule].compactMap(\.self).filter { $0.months != nil })
            try shelf.keepModule(module)
            try shelf.keep(event(.keepModules, .training, module.id.raw, call, ["added": key]))
            return ModuleView(module, in: call.language, on: call.today)
        }
    }

    /// Changes a title, how long completions hold from a day on, or the day from which it is no longer asked for.
    package func changeModule(_ ask: ChangeModule, _ call: Call) async throws -> ModuleView {
        let title = try Words.checked(ifAny: ask.title, field: "title", limit: 120)
        let english = try Words.checked(ifAny: ask.english, field: "english", limit: 120)
        if ask.months == nil, ask.monthsFrom != nil { throw Refusal(.missingField, field: "months") }
        let rule = try ask.months.map { months throws(Refusal) in
            try ValidityRule(from: ask.monthsFrom ?? call.today, asked: months)
        }
        return try await changing(ask.region, .keepModules, call) { shelf, _ in
            let old = try shelf.module(ask.module)
            try call.check(edition: old.version, required: true)
            let words = Bilingual(nb: title ?? old.title.nb, en: english ?? old.title.en)
            try shelf.replace(try old.changed(title: words, until: ask.until ?? old.until))
            if let rule { try shelf.keep(rule, of: old.id) }
            let told = [
                "changed": old.key, "months": rule.map { String($0.months ?? 0) },
                "from": rule?.from.description, "until": ask.until?.description,
            ]
            try shelf.keep(event(.keepModules, .training, old.id.raw, call, told))
            return ModuleView(try shelf.module(old.key), in: call.language, on: call.today)
        }
    }
}
