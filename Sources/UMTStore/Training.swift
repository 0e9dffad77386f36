package import UMTDomain

/// A module that a person has completed.
package struct Completion: Sendable {
    package let person: PersonID
    package let module: ModuleID
    package let day: CivilDate
}

extension Shelf {
    package func modules() throws -> [TrainingModule] {
        try database.rows(.allModules, [region.id]) {
            TrainingModule(
                id: $0[0], key: $0[1], title: Bilingual(nb: $0[2], en: $0[3]), place: $0[4], source: $0[5])
        }
    }

    package func module(_ key: String) throws -> TrainingModule {
        guard let module = try modules().first(where: { $0.key == key.lowercased() }) else {
            throw Refusal.notFound(.module, key, field: "module")
        }
        return module
    }

    /// Completions up to and with a day, in the whole region.
    package func completions(until day: CivilDate) throws -> [Completion] {
        try database.rows(.completionsUntil, [region.id, day]) {
            Completion(person: $0[0], module: $0[1], day: try $0.day(2))
        }
    }

    package func completion(of module: ModuleID, by person: PersonID) throws -> CivilDate? {
        try database.row(.completionOf, [region.id, person, module]) { try $0.day(0) }
    }

    package func keepModule(_ module: TrainingModule) throws {
        try database.run(
            .insertModule,
            [module.id, region.id, module.key, module.title.nb, module.title.en, module.place, module.source])
    }

    package func keepCompletion(_ completion: Completion, as key: Int64) throws {
        try database.run(
            .insertCompletion, [key, region.id, completion.module, completion.person, completion.day])
    }
}

extension Completion {
    package init(of module: ModuleID, by person: PersonID, on day: CivilDate) {
        (self.module, self.person, self.day) = (module, person, day)
    }
}

extension Query {
    static let allModules = Query(
        "modules",
        "SELECT id, key, title_nb, title_en, place, source FROM training_module WHERE region_id = $1 ORDER BY place"
    )
    static let completionsUntil = Query(
        "completionsUntil",
        "SELECT person_id, module_id, day FROM training_completion WHERE region_id = $1 AND day <= $2")
    static let completionOf = Query(
        "completionOf",
        "SELECT day FROM training_completion WHERE region_id = $1 AND person_id = $2 AND module_id = $3")
    static let insertModule = Query(
        "insertModule",
        """
        INSERT INTO training_module (id, region_id, key, title_nb, title_en, place, source)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """)
    static let insertCompletion = Query(
        "insertCompletion",
        "INSERT INTO training_completion (id, region_id, module_id, person_id, day) VALUES ($1, $2, $3, $4, $5)"
    )

    static let training = [allModules, completionsUntil, completionOf, insertModule, insertCompletion]
}
