import GRDB
package import UMTDomain

/// The open transaction over the whole installation: regions, municipalities and the way in.
///
/// Valid only inside the closure that it is given to.
package struct Installation {
    let database: Database

    /// The open transaction, for one region.
    package func shelf(of region: Region) -> Shelf { Shelf(database: database, region: region) }
}

/// The open transaction for one region: nothing of another region can be read or kept through it.
package struct Shelf {
    let database: Database
    package let region: Region

    package var installation: Installation { Installation(database: database) }
}
