/**
 * The bibliography, one row for each source that a row of another table names. `docs/clinical.md` has the
 * full register; an id here is the code there in lower case.
 *
 * `mark` says how far the source was verified: V the source itself was read; V2 a second document that
 * states what it says; V-cit only the citation was seen; D no source gives the number, it is our decision
 * (nothing is cited for it on screen).
 */
export interface Source {
  readonly id: string;
  readonly citation: string;
  /** DOI or place. */
  readonly place: string;
  readonly mark: 'V' | 'V2' | 'V-cit' | 'D';
}

/** The day on which every row of these tables was last held against the clinical specification. */
export const REVIEWED_ON = '2026-11-21';

/** Of the red-flag check. */
export const RED_FLAG_SOURCES = [
  { id: 'ahcpr', citation: 'AHCPR acute low back guideline', place: 'NBK52120, table A34364', mark: 'V' },
  {
    id: 'bmjbp-ces',
    citation: 'BMJ Best Practice, cauda equina',
    place: 'bestpractice.bmj.com 3000164',
    mark: 'V',
  },
  {
    id: 'bmjbp-sea',
    citation: 'BMJ Best Practice, epidural abscess',
    place: 'bestpractice.bmj.com 926',
    mark: 'V',
  },
  { id: 'cafaspa', citation: 'CaFaSpA validation 2015', place: '10.1371/journal.pone.0131963', mark: 'V' },
  { id: 'calin', citation: 'Calin 1977', place: 'JAMA 237:2613-2614', mark: 'V2' },
  {
    id: 'cescard',
    citation: 'Greenhalgh, Mercer, Finucane, patient card',
    place: 'backes.org.uk',
    mark: 'V',
  },
  { id: 'cg75', citation: 'NICE CG75 (now NG234)', place: 'nice.org.uk/guidance/ng234', mark: 'V2' },
  { id: 'cks', citation: 'NICE CKS sciatica red flags', place: 'cks.nice.org.uk', mark: 'V2' },
  {
    id: 'cuh-pgp',
    citation: 'Cambridge University Hospitals, pelvic girdle pain',
    place: 'cuh.nhs.uk',
    mark: 'V',
  },
  { id: 'design-decision', citation: 'Design decision', place: '', mark: 'D' },
  { id: 'downie', citation: 'Downie 2013', place: '10.1136/bmj.f7095', mark: 'V' },
  { id: 'fredericson', citation: 'Fredericson 2003', place: 'Phys Sportsmed 31(2)', mark: 'V' },
  {
    id: 'girft',
    citation: 'GIRFT cauda equina pathway 2023',
    place: 'girft-interactivepathways.org.uk',
    mark: 'V',
  },
  { id: 'hay', citation: 'Hay 2022', place: '10.1007/s10067-022-06100-7', mark: 'V' },
  { id: 'henschke', citation: 'Henschke 2009', place: '10.1002/art.24853', mark: 'V' },
  {
    id: 'hscni',
    citation: 'Northern Health and Social Care Trust, low back pain',
    place: 'northerntrust.hscni.net',
    mark: 'V',
  },
  { id: 'hssib', citation: 'HSIB 2021, cauda equina report', place: 'hssib.org.uk I2019/015', mark: 'V' },
  { id: 'ng59', citation: 'NICE NG59', place: 'nice.org.uk/guidance/ng59', mark: 'V' },
  { id: 'ng65', citation: 'NICE NG65', place: 'nice.org.uk/guidance/ng65', mark: 'V2' },
  { id: 'ng65-bmj', citation: 'McAllister 2017', place: '10.1136/bmj.j839', mark: 'V' },
  { id: 'nhs-aaa', citation: 'NHS, abdominal aortic aneurysm', place: 'nhs.uk', mark: 'V' },
  { id: 'nhs-back', citation: 'NHS, back pain', place: 'nhs.uk', mark: 'V2' },
  { id: 'nhs-dvt', citation: 'NHS, DVT', place: 'nhs.uk', mark: 'V2' },
  { id: 'nhs-ect', citation: 'NHS, ectopic pregnancy', place: 'nhs.uk', mark: 'V2' },
  { id: 'nhs-endo', citation: 'NHS, endometriosis and pelvic pain', place: 'nhs.uk', mark: 'V2' },
  { id: 'nhs-hip', citation: 'NHS, broken hip', place: 'nhs.uk', mark: 'V2' },
  { id: 'nhs-kid', citation: 'NHS, kidney infection', place: 'nhs.uk', mark: 'V' },
  { id: 'nhs-preg', citation: 'NHS maternity leaflets', place: 'uhb.nhs.uk', mark: 'V' },
  { id: 'nhs-sci', citation: 'NHS, sciatica', place: 'nhs.uk', mark: 'V2' },
  { id: 'ni-uve', citation: 'nidirect, uveitis', place: 'nidirect.gov.uk', mark: 'V' },
  { id: 'reds', citation: 'Mountjoy 2023', place: '10.1136/bjsports-2023-106994', mark: 'V' },
  { id: 'robertson', citation: 'Robertson, Wood 2017', place: '10.1055/s-0043-103946', mark: 'V' },
  { id: 'rudwaleit', citation: 'Rudwaleit 2006', place: 'Arthritis Rheum 54:569-578', mark: 'V2' },
  { id: 's0', citation: 'What is SI pain? (guide, 2026)', place: '', mark: 'V' },
  { id: 's3', citation: 'How to Crack Your Sacroiliac Joint Safely (web article)', place: '', mark: 'V' },
  {
    id: 'sacral-ath',
    citation: 'Sacral stress fractures in athletes 2019',
    place: '10.1177/1941738119854763',
    mark: 'V',
  },
  { id: 'sea', citation: 'Spinal epidural abscess review', place: '10.31662/jmaj.2019-0038', mark: 'V' },
  { id: 'sepsis', citation: 'UK Sepsis Trust', place: 'sepsistrust.org', mark: 'V2' },
  { id: 'septic-bmj', citation: 'BMJ Case Reports 2025', place: '10.1136/bcr-2024-263417', mark: 'V' },
  { id: 'septic-cs', citation: 'Cureus case report 2020', place: '10.7759/cureus.8891', mark: 'V' },
  {
    id: 'septic-pp',
    citation: 'Infection around birth, review 2003',
    place: 'hindawi idog/2003/268645',
    mark: 'V',
  },
  {
    id: 'shroyer20',
    citation: 'Shroyer, emergency cohort',
    place: 'Am J Emerg Med S0735-6757(19)30336-5',
    mark: 'V',
  },
  { id: 'sieper', citation: 'Sieper 2009', place: '10.1136/ard.2008.101501', mark: 'V' },
  { id: 'sirch', citation: 'Shroyer 2021', place: '10.5811/westjem.2021.5.52007', mark: 'V' },
  { id: 'slipman', citation: 'Slipman 2000', place: 'Arch Phys Med Rehabil 81:334-338', mark: 'V-cit' },
  { id: 'verhagen', citation: 'Verhagen 2016', place: '10.1007/s00586-016-4684-0', mark: 'V' },
  {
    id: 'wu-pp',
    citation: 'Wu, stress fracture after birth, review',
    place: 'Macquarie University repository',
    mark: 'V',
  },
  { id: 'yoder', citation: 'Yoder 2015', place: 'J Man Manip Ther 2015', mark: 'V' },
  { id: 'york-ces', citation: 'York cauda equina pathway', place: '', mark: 'V' },
  { id: 'yusuf', citation: 'Yusuf 2019', place: '10.1186/s12891-019-2949-6', mark: 'V' },
] as const satisfies readonly Source[];

/** Of the pacing rules beside those above. */
export const PACING_SOURCES = [
  { id: 'buist', citation: 'Buist 2008', place: '10.1177/0363546507307505', mark: 'V' },
  { id: 'decarv', citation: 'De Carvalho 2023', place: '10.3233/wor-211266', mark: 'V' },
  { id: 'frandsen', citation: 'Frandsen 2025', place: '10.1136/bjsports-2024-109380', mark: 'V' },
  { id: 'juch', citation: 'Juch 2017', place: 'JAMA 318:68-81', mark: 'V' },
  { id: 'mct-pace', citation: 'NHS trust, pacing', place: 'mct.frank-digital.co.uk', mark: 'V' },
  { id: 'nielsen14', citation: 'Nielsen 2014', place: 'J Orthop Sports Phys Ther 44:739-747', mark: 'V' },
  { id: 'qaseem', citation: 'American College of Physicians 2017', place: '10.7326/M16-2367', mark: 'V' },
  { id: 'silb', citation: 'Silbernagel 2007', place: 'Am J Sports Med 35:897-906', mark: 'V' },
  { id: 'silva', citation: 'Silva 2024', place: '10.1093/sleep/zsae023', mark: 'V' },
  { id: 'smith17', citation: 'Smith 2017', place: '10.1136/bjsports-2016-097383', mark: 'V' },
] as const satisfies readonly Source[];

/** Of the return-to-run rules beside those above. */
export const RUN_SOURCES = [
  {
    id: 'bwh',
    citation: 'Brigham and Women’s Hospital, return to running',
    place: 'jenrunsfastblog; slideshare 8614641',
    mark: 'V2',
  },
  { id: 'c25k', citation: 'NHS, Couch to 5K', place: 'nhs.uk/better-health', mark: 'V' },
  { id: 'chris24', citation: 'Christopher 2024', place: '10.1136/bjsports-2023-107489', mark: 'V' },
  { id: 'deering24', citation: 'Deering 2024', place: 'Br J Sports Med 58:183-195', mark: 'V' },
  { id: 'george', citation: 'George 2024', place: '10.1007/s40279-024-02051-y', mark: 'V' },
  {
    id: 'goom',
    citation: 'Goom, Donnelly, Brockwell 2019, running after birth',
    place: 'ResearchGate 335928424',
    mark: 'V',
  },
  { id: 'msd', citation: 'Nwachukwu, return-to-run protocol', place: 'manhattansportsdoc.com', mark: 'V' },
  {
    id: 'osu',
    citation: 'Ohio State University, return to running 2012',
    place: 'scribd 288525516, 288526223',
    mark: 'V',
  },
  {
    id: 'osu-a',
    citation: 'Ohio State University, advanced return to running',
    place: 'thehealthyrunner.com',
    mark: 'V2',
  },
  { id: 'semc', citation: 'Return to Running (web page)', place: 'semc.org/return-running', mark: 'V' },
  {
    id: 'sunny',
    citation: 'Sunshine Coast sports medicine, return to running',
    place: 'sunnycoastsportsmedicine.com.au',
    mark: 'V',
  },
  {
    id: 'trials',
    citation: 'Return-to-run table, Trials 2023',
    place: '10.1186/s13063-023-07502-x',
    mark: 'V',
  },
  {
    id: 'udel',
    citation: 'University of Delaware, running progression',
    place: 'library.theprehabguys.com',
    mark: 'V2',
  },
] as const satisfies readonly Source[];

/** Of how people walk and run, which the running plan and the explainer share. */
export const GAIT_SOURCES = [
  { id: 'heider', citation: 'Heiderscheit 2011', place: '10.1249/MSS.0b013e3181ebedf4', mark: 'V' },
  { id: 'whitney', citation: 'Whitney 2022', place: '10.1589/jpts.34.327', mark: 'V' },
] as const satisfies readonly Source[];

/** Of the pattern explainer beside those of the red-flag check, of pacing and of gait. */
export const PATTERN_SOURCES = [
  { id: 'asas-tnf', citation: 'Braun 2006', place: '10.1136/ard.2005.040758', mark: 'V' },
  { id: 'asaseular', citation: 'Ramiro 2023', place: 'Ann Rheum Dis 82:19-34', mark: 'V' },
  { id: 'bae', citation: 'Bae 2021', place: '10.17085/apm.20078', mark: 'V' },
  { id: 'cohen08', citation: 'Cohen 2008', place: 'Anesthesiology 109:279-288', mark: 'V' },
  { id: 'cusi', citation: 'Cusi 2010', place: '10.1136/bjsm.2007.042044', mark: 'V' },
  {
    id: 'dagenais',
    citation: 'Cochrane review, Dagenais 2007',
    place: '10.1002/14651858.CD004059.pub3',
    mark: 'V',
  },
  { id: 'deville', citation: 'Deville 2000', place: 'Spine 25:1140-1147', mark: 'V' },
  {
    id: 'enthoven',
    citation: 'Cochrane review, Enthoven 2016',
    place: '10.1002/14651858.CD012087',
    mark: 'V',
  },
  {
    id: 'exer-who',
    citation: 'Exercise, review for WHO 2023',
    place: '10.1007/s10926-023-10124-4',
    mark: 'V',
  },
  { id: 'feeney', citation: 'Feeney 2018', place: '', mark: 'V2' },
  {
    id: 'furlan',
    citation: 'Cochrane review, Furlan 2015',
    place: '10.1002/14651858.CD001929.pub3',
    mark: 'V-cit',
  },
  { id: 'hammer', citation: 'Hammer 2015', place: '10.1371/journal.pone.0136375', mark: 'V-cit' },
  {
    id: 'hardcastle',
    citation: 'Hardcastle, Nade 1985',
    place: 'J Bone Joint Surg Br 67:741-746',
    mark: 'V',
  },
  {
    id: 'hermans',
    citation: 'Hermans, motion after birth',
    place: 'Maastricht University repository',
    mark: 'V',
  },
  { id: 'hiphook-co', citation: 'The maker’s own report on its tool', place: 'alethahealth.com', mark: 'V' },
  { id: 'hla', citation: 'HLA-B27 in two large groups', place: 'PMC6235234', mark: 'V' },
  { id: 'imia', citation: 'Sturesson 2016, iMIA trial', place: 'orthobullets 27179664', mark: 'V' },
  { id: 'ipg578', citation: 'NICE IPG578 and MTG39', place: 'nice.org.uk', mark: 'V' },
  { id: 'kawchuk', citation: 'Kawchuk 2015', place: '10.1371/journal.pone.0119470', mark: 'V' },
  { id: 'kennedy', citation: 'Kennedy 2015', place: 'Pain Med 16:1500-1518', mark: 'V' },
  { id: 'kim', citation: 'Kim 2010', place: '10.1089/acm.2010.0031', mark: 'V' },
  {
    id: 'kngf',
    citation: 'Royal Dutch Society for Physical Therapy 2021',
    place: 'kngf.nl/kennisplatform, C.4.2',
    mark: 'V',
  },
  { id: 'kurosawa', citation: 'Kurosawa 2015', place: 'Eur Spine J 2015', mark: 'V' },
  { id: 'laslett03', citation: 'Laslett 2003', place: 'Aust J Physiother 49:89-97', mark: 'V' },
  { id: 'laslett05', citation: 'Laslett 2005', place: 'Man Ther 10:207-218', mark: 'V' },
  {
    id: 'lsd',
    citation: 'Step-down scoring (Piva 2006; Rabin 2010, 2014)',
    place: 'PMC5095938, table 3',
    mark: 'V',
  },
  { id: 'macedo', citation: 'Macedo 2010', place: 'Phys Ther 90', mark: 'V' },
  {
    id: 'mce-pgp',
    citation: 'Motor control exercise, review of 12 trials',
    place: '10.3233/BMR-210108',
    mark: 'V',
  },
  { id: 'mckenzie-b', citation: 'McKenzie-Brown 2005', place: 'Pain Physician 8:115-125', mark: 'V' },
  { id: 'murphy06', citation: 'Murphy 2006', place: 'J Manipulative Physiol Ther 2006', mark: 'V' },
  {
    id: 'pgp-eu',
    citation: 'European guideline, pelvic girdle pain 2008',
    place: '10.1007/s00586-008-0602-4',
    mark: 'V',
  },
  {
    id: 'pgp-us',
    citation: 'US guideline, pelvic girdle pain 2017',
    place: '10.1097/JWH.0000000000000081',
    mark: 'V-cit',
  },
  {
    id: 'phe-sr',
    citation: 'Muscle timing in the hip lift, review',
    place: 'proquest 2557811753',
    mark: 'V',
  },
  { id: 'prolo-va', citation: 'Veterans’ cohort 2018', place: 'Complement Ther Med 2018', mark: 'V2' },
  { id: 'prp25', citation: 'PRP, study without a control group 2025', place: 'Brieflands 2025', mark: 'V' },
  { id: 'randers', citation: 'Randers 2024', place: '10.1016/j.eclinm.2024.102438', mark: 'V' },
  { id: 'rsa', citation: 'Kibsgard 2012', place: 'PMC3462864', mark: 'V' },
  { id: 'rubin', citation: 'Rubinstein 2019', place: '10.1136/bmj.l689', mark: 'V' },
  { id: 's2', citation: 'SI Joint Recovery for Lifters (one person’s story)', place: '', mark: 'V' },
  {
    id: 's4',
    citation: 'Massage and Sacroiliac Joint Dysfunction (one person’s story)',
    place: '',
    mark: 'V',
  },
  { id: 'sauer', citation: 'Saueressig 2021', place: 'J Orthop Sports Phys Ther 51:422-431', mark: 'V' },
  { id: 'schwarzer', citation: 'Schwarzer 1995', place: 'Spine 20:31-37', mark: 'V' },
  { id: 'scirp', citation: 'Test injections, Surgical Science 2015', place: 'scirp.org 57728', mark: 'V' },
  { id: 'simop', citation: 'Simopoulos 2012', place: '10.36076/ppj.2012/15/e305', mark: 'V' },
  { id: 'sturesson00', citation: 'Sturesson 2000', place: 'Spine 25:364-368', mark: 'V' },
  { id: 'szadek', citation: 'Szadek 2009', place: 'J Pain 10:354-368', mark: 'V' },
  { id: 'ta143', citation: 'NICE TA143 (replaced)', place: 'dudleyformulary.nhs.uk', mark: 'V' },
  { id: 'ta383', citation: 'NICE TA383', place: 'nice.org.uk/guidance/ta383', mark: 'V' },
  {
    id: 'trend20',
    citation: 'Trendelenburg test study 2020',
    place: '10.1186/s12998-020-00344-3',
    mark: 'V',
  },
  { id: 'tullberg', citation: 'Tullberg 1998', place: 'Spine 23:1124-1128', mark: 'V' },
  {
    id: 'vdgaag',
    citation: 'Cochrane review, van der Gaag 2020',
    place: '10.1002/14651858.CD013581',
    mark: 'V-cit',
  },
  { id: 'vdwurff', citation: 'van der Wurff 2006', place: '10.1016/j.apmr.2005.09.023', mark: 'V2' },
  { id: 'vleeming12', citation: 'Vleeming 2012', place: '10.1111/j.1469-7580.2012.01564.x', mark: 'V' },
  { id: 'zhao', citation: 'Zhao 2021', place: 'preprint', mark: 'V' },
] as const satisfies readonly Source[];

export type SourceId = (
  | typeof RED_FLAG_SOURCES
  | typeof PACING_SOURCES
  | typeof RUN_SOURCES
  | typeof GAIT_SOURCES
  | typeof PATTERN_SOURCES
)[number]['id'];
