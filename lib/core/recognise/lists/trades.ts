import { wordSet } from "./sets.ts";

/** Goods, fields and crafts that end companies' names ("Penhallow Lithium", "Dunmore Shipyards") and hardly ever a person's. */
export const TRADES: ReadonlySet<string> = wordSet(`
lithium cobalt uranium potash phosphate phosphates fertiliser fertilisers fertilizer fertilizers titanium graphite gypsum timber timbers lumber
plywood cardboard ceramics concrete aggregates quarries bricks tiles asphalt grains mills milling maltings salmon seafood seafoods fisheries
aquaculture poultry creamery creameries bakeries confectionery confectioners snacks noodles vineyards wineries ciders brewing brewers hemp linen
leather footwear sneakers knitwear knits fashion lingerie sportswear workwear jewelers watchmakers
turbine turbines windpower hydropower hydrogen geothermal reactors batteries electrolysers biofuels fuels renewables photovoltaics
tractors trucks trailers scooters vehicles engines pumps valves bearings machinery machines robots drones avionics aerostructures
aerosystems aeronautics propulsion helicopters satellites satellite rockets radar sonar sensors lasers optics lighting elevators cranes forklifts compressors
boilers appliances furniture kitchens bathrooms mattresses carpets flooring roofing tools tooling castings forgings fasteners
shipyards shipyard shipbuilders ferries tankers maritime marine offshore subsea harbours terminals dredging salvage towage voyages navigation carriers
freighters couriers haulage trucking removals warehousing forwarding airports
oncology immunology neurology cardiology ophthalmology dermatology serums biomedical biopharma biotherapeutics immunotherapeutics genetics
proteomics medtech implants prosthetics radiology imaging wellness nutrition nutritionals supplements opticians dentists veterinary petcare vets
microfinance leasing factoring annuities underwriters reinsurance remittances surety wealth
homes homebuilders housing builders developments lettings residential grocers groceries hypermarkets outlets superstores bookstores booksellers
stationers florists nurseries furnishings interiors
cybersecurity microchips silicon cloudworks hosting fibre telematics esports streaming apps visuals cybernetics informatics
televisions theatricals newspapers magazines publications publishers audio
staffing recruitment outsourcing catering laundries sanitation recycling plumbing inspections surveyors architects casinos lotteries leisure gyms inns
hostels lodges tours travel holidays
growers orchards plantations seeds crops agriculture agronomics fertilisers ranches
molecules proteins enzymes polymers resins coatings pigments adhesives solvents fibres fibers yarns fabrics alloys wire cables pipes tubes
aerosol plating abrasives explosives lubricants refineries smelting metallurgy gold silver zinc nickel copper iron aluminium aluminum potteries
logistik logistiek transportes transporte alimentos alimentari energia energía energie enerji energi minera mineração mineracao seguros assicurazioni
assurances versicherungen verzekeringen constructora construtora construcciones costruzioni bouw bau cervejaria cervezas lácteos lacteos vinos vini
telefonía telefonia móvil movil aceros acero siderúrgica siderurgica alluminio cantieri chimie chimica química quimica matériaux materiales papel papeles
laboratorio farmacéutica farmaceutica farma sanayi inşaat gıda tekstil tambang pangan perkasa technik maschinen maschinenbau stahl brauerei reederei rederi verft
bryggeri bryggerier havfisk kraft gruv shokuhin seiki seimitsu kogyo denki shoji bussan kisen kasei yakuhin seiyaku sangyo kensetsu jidosha kikai kagaku shipping growth jet cell antriebe woodcraft
lifesciences commodities soda crystal kristall platinum palladium micro smelters refiners nutraceuticals biologicals ports carbide carbides membranes`);

/** Words of other languages for what a firm is, before its own name ("Molkerei Säntis", "Frutícola Maipo"). */
export const TRADE_OPENERS: ReadonlySet<string> = wordSet(`
molkerei brauerei druckerei glashütte bergbahn gebrüder reederei spedition drukkerij brouwerij bakkerij zuivel
frutícola fruticola agrícola agricola vinícola vinicola minera naviera constructora aerolínea aerolinea inversiones transportes frigorífico frigorifico ganadera
pesquera papelera cervecera azucarera hotelera inmobiliaria bodegas viñedos vinedos
rodovias usina construtora cervejaria mineradora celulose ferrovia cantiere cantieri acciaierie cartiere cantine pastificio officine fonderie
brasserie laiterie verrerie aciéries acieries fromagerie imprimerie papeterie chantiers béton beton bétons messageries
grupa fabryka browar zakłady zaklady stocznia pivovar mobila`);
