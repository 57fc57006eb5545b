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
  { id: 'heider', citation: 'Heiderscheit 2011', place: '10.1249/MSS.0b013e3181ebedf4', mark: 'V' },
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
  { id: 'whitney', citation: 'Whitney 2022', place: '10.1589/jpts.34.327', mark: 'V' },
] as const satisfies readonly Source[];

export type SourceId = (typeof RED_FLAG_SOURCES | typeof PACING_SOURCES | typeof RUN_SOURCES)[number]['id'];
