package import UMTDomain

extension Shelf {
    package func modules() throws -> [TrainingModule] {
        let rules = Dictionary(
            grouping: try database.rows(.validityRules, [region.id]) {
                (module: $0[0] as ModuleID, rule: ValidityRule(from: try $0.day(1), months: $0.integer(2)))
            }, by: \.module)
        return try database.rows(.allModules, [region.id]) {
            let id: ModuleID = $0[0]
            return TrainingModule(
                id: id, key: $0[1], title: Bilingual(nb: $0[2], en: $0[3]), place: $0[4], source: $0[5],
                audience: try $0.word(6), from: $0.optionalDay(7), until: $0.optionalDay(8),
                rules: (rules[id] ?? []).map(\.rule), version: $0[9])
        }
    }

    package func module(_ key: String, field: String = "module") throws -> TrainingModule {
        guard let module = try modules().first(where: { $0.key == key.lowercased() }) else {
            throw Refusal.notFound(.module, key, field: field)
        }
        return module
    }

    /// The modules, with the completions of the whole region up to and with a day.
    package func trainingBook(until day: CivilDate) throws -> TrainingBook {
        let completions = try database.rows(.completionsUntil, [region.id, day]) {
            Completion(of: $0[1], by: $0[0], on: try $0.day(2))
        }
        return TrainingBook(try modules(), completions)
    }

    /// What one person completed up to and with a day, oldest first.
    package func completions(of person: PersonID, until day: CivilDate) throws -> [Completion] {
        try database.rows(.completionsOfPerson, [region.id, person, day]) {
            Completion(of: $0[0], by: person, on: try $0.day(1), at: $0.id(2))
        }
    }

    /// Keeps a module and its rules. Refuses a key that the region has already.
    package func keepModule(_ module: TrainingModule) throws {
        let columns: [any Bindable] = [
            module.id, region.id, module.key, module.title.nb, module.title.en, module.place, module.source,
            module.audience.rawValue, module.from, module.until, module.version,
        ]
        let kept = try database.run(.insertModule, columns)
        if kept == 0 { throw Refusal(.alreadyExists, field: "key", [module.key]) }
        for rule in module.rules { try keep(rule, of: module.id) }
    }

    package func replace(_ module: TrainingModule) throws {
        let changed = try database.run(
            .updateModule,
            [region.id, module.id, module.title.nb, module.title.en, module.until, module.version])
        if changed == 0 { throw Refusal(.stale, field: "If-Match", [String(module.version)]) }
    }

    /// A rule takes the place of another from the same day.
    package func keep(_ rule: ValidityRule, of module: ModuleID) throws {
        try database.run(.keepValidity, [region.id, module, rule.from, rule.months])
    }

    /// Refuses a module that the person has from that day already.
    package func keep(_ completion: Completion, as key: Int64) throws {
        let kept = try database.run(
            .insertCompletion,
            [key, region.id, completion.person, completion.module, completion.day, completion.session])
        if kept == 0 { throw Refusal(.moduleDoneAlready, field: "module", [completion.day.description]) }
    }

    /// Takes away a completion that was recorded by mistake; `false` when there is none.
    package func remove(_ completion: Completion) throws -> Bool {
        try database.run(
            .deleteCompletion, [region.id, completion.person, completion.module, completion.day]) > 0
    }
}

extension Query {
    static let allModules = Query(
        "modules",
        """
        SELECT id, key, title_nb, title_en, place, source, audience, from_day, until_day, version
        FROM training_module WHERE region_id = $1 ORDER BY place
        """)
    static let validityRules = Query(
        "validityRules",
        """
        SELECT module_id, from_day, months FROM training_validity WHERE region_id = $1 ORDER BY module_id, from_day
        """)
    static let completionsUntil = Query(
        "completionsUntil",
        "SELECT person_id, module_id, day FROM training_attendance WHERE region_id = $1 AND day <= $2")
    static let completionsOfPerson = Query(
        "completionsOfPerson",
        """
        SELECT module_id, day, session_id FROM training_attendance
        WHERE region_id = $1 AND person_id = $2 AND day <= $3 ORDER BY day, id
        """)
    static let insertModule = Query(
        "insertModule",
        """
        INSERT INTO training_module (id, region_id, key, title_nb, title_en, place, source, audience,
            from_day, until_day, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (region_id, key) DO NOTHING
        """)
    static let updateModule = Query(
        "updateModule",
        """
        UPDATE training_module SET title_nb = $3, title_en = $4, until_day = $5, version = $6
        WHERE region_id = $1 AND id = $2 AND version = $6 - 1
        """)
    static let keepValidity = Query(
        "keepValidity",
        """
        INSERT INTO training_validity (region_id, module_id, from_day, months) VALUES ($1, $2, $3, $4)
        ON CONFLICT (region_id, module_id, from_day) DO UPDATE SET months = excluded.months
        """)
    static let insertCompletion = Query(
        "insertCompletion",
        """
        INSERT INTO training_attendance (id, region_id, person_id, module_id, day, session_id)
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (region_id, person_id, module_id, day) DO NOTHING
        """)
    static let deleteCompletion = Query(
        "deleteCompletion",
        """
        DELETE FROM training_attendance
        WHERE region_id = $1 AND person_id = $2 AND module_id = $3 AND day = $4
        """)

    static let training =
        [
            allModules, validityRules, completionsUntil, completionsOfPerson, insertModule, updateModule,
            keepValidity, insertCompletion, deleteCompletion,
        ] + trainingSessions
}
