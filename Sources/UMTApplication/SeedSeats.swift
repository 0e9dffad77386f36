import UMTDomain
import UMTStore

extension Application {
    /// Taking part in the assembly gives a girl's and a boy's seat for the same time.
    func layParticipations(
        _ seed: [SeedFiles.Dated<SeedFiles.RelationFile>], _ shelf: Shelf, _ known: [String: MunicipalityID],
        _ bodies: [Body]
    ) throws {
        guard let assembly = bodies.first(where: { $0.kind == .assembly }) else { return }
        for (index, participation) in seed.enumerated() {
            let key = participation.content.municipality
            let municipality = try found(known[key], .municipality, key)
            try shelf.keepParticipation(of: municipality, in: assembly.id, participation.row, as: mint())
            for (offset, kind) in [Seat.Kind.girl, .boy].enumerated() {
                let seat = Seat(
                    id: ids.mint(), key: "\(assembly.key)-\(key)-\(kind.rawValue)", body: assembly.id,
                    kind: kind,
                    place: index * 2 + offset + 1, municipality: municipality,
                    period: participation.row.period)
                try shelf.keep(seat)
            }
        }
    }

    func layModules(_ modules: [SeedFiles.ModuleFile], _ shelf: Shelf) throws {
        for (index, file) in modules.enumerated() {
            try shelf.keepModule(
                TrainingModule(
                    id: ids.mint(), key: file.key, title: file.title, place: index + 1, source: file.source,
                    audience: file.audience ?? .member))
        }
    }
}
